package id.jejak.engine.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Files and folders that nobody else may look into.
final class Folders {

  private Folders() {}

  static Path makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, fromString("rwx------"));
    return folder.toRealPath();
  }

  /// Written aside and renamed: a crash leaves the old content or the new, and nobody else can read
  /// it at any moment.
  static void write(Path folder, String name, String content) throws IOException {
    Path aside = folder.resolve(name + ".new");
    Files.deleteIfExists(aside);
    Files.createFile(aside, asFileAttribute(fromString("rw-------")));
    Files.writeString(aside, content, SYNC);
    rename(aside, folder.resolve(name));
  }

  /// A new name lasts only once the folder that holds it is on disk.
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, ATOMIC_MOVE);
    try (var folder = FileChannel.open(to.resolveSibling(""))) {
      folder.force(true);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
