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

/// One JVM at a time runs a server on a folder. The operating system frees the lock when that JVM
/// ends, however it ends.
record FolderLock(Path file, FileChannel channel) implements AutoCloseable {

  /// POSIX drops all locks of a process on a file as soon as the process closes any handle to it,
  /// so a second attempt in the same JVM must not even open the file.
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  static synchronized FolderLock take(Path folder) throws IOException {
    Path file = folder.resolve("lock");
    if (HELD.contains(file)) throw inUse(folder, "this process");
    var channel = FileChannel.open(file, CREATE, WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw inUse(folder, "process " + Files.readString(file));
    }
    var holder = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0).write(ByteBuffer.wrap(holder.getBytes(US_ASCII)));
    HELD.add(file);
    return new FolderLock(file, channel);
  }

  private static IllegalStateException inUse(Path folder, String holder) {
    return new IllegalStateException(
        "The data folder %s is in use by %s. Stop that first, or use another folder."
            .formatted(folder, holder));
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(file);
  }
}
