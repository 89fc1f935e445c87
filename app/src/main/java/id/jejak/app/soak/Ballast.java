package id.jejak.app.soak;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file that takes all the room that a disk has left.
final class Ballast {
  private static final int LARGEST = 1 << 20;
  private static final int SMALLEST = 1 << 12;

  private final Path file;

  Ballast(Path file) {
    this.file = file;
  }

  /// @return how many bytes it took
  String fill() throws IOException {
    try (var to = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      int size = LARGEST;
      while (size >= SMALLEST) {
        try {
          to.write(ByteBuffer.allocate(size));
        } catch (IOException noRoom) {
          size /= 2;
        }
      }
      return String.valueOf(to.size());
    }
  }

  String free() throws IOException {
    return String.valueOf(Files.deleteIfExists(file));
  }
}
