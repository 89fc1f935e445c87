package id.jejak.engine.database;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One JVM at a time runs a server on a folder. The operating system frees the lock when the JVM ends, however it ends.
final class FolderLock implements AutoCloseable {

  /// POSIX drops all locks of a process on a file as soon as it closes any handle to it, so a second attempt in this JVM
  /// must not even open the file.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static FolderLock take(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    var lock = tryTake(file);
    if (lock != null) return lock;
    String holder = HELD.contains(file) ? "this process" : "process " + Files.readString(file);
    throw new IllegalStateException(
        "The data folder " + folder + " is in use by " + holder + ". Stop that first, or use another folder.");
  }

  /// Takes the lock of a folder whose holder is gone. One that was never held is left alone: its holder may be about to.
  static @Nullable FolderLock tryTakeAgain(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    return Files.exists(file) && Files.size(file) > 0 ? tryTake(file) : null;
  }

  private static @Nullable FolderLock tryTake(Path file) throws IOException {
    if (!HELD.add(file)) return null;
    FolderLock taken = null;
    var channel = FileChannel.open(file, CREATE, WRITE);
    try {
      if (channel.tryLock() != null) {
        long process = ProcessHandle.current().pid();
        channel.truncate(0).write(ByteBuffer.wrap(Long.toString(process).getBytes(US_ASCII)));
        taken = new FolderLock(file, channel);
      }
      return taken;
    } finally {
      if (taken == null) release(file, channel);
    }
  }

  private static void release(Path file, FileChannel channel) throws IOException {
    channel.close();
    HELD.remove(file);
  }

  @Override
  public void close() throws IOException {
    release(file, channel);
  }
}
