package id.jejak.engine.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/// Files and folders that nobody else may look into.
final class Folders {

  private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private Folders() {}

  static Path makePrivate(Path folder) throws IOException {
    Files.createDirectories(folder, asFileAttribute(FOLDER));
    Files.setPosixFilePermissions(folder, FOLDER); // it may have been there before
    return folder.toRealPath();
  }

  /// Written aside and renamed, so that a crash leaves the old content or the new, and readable by nobody else at any
  /// moment.
  static void write(Path file, String content) throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(aside);
    Files.createFile(aside, asFileAttribute(FILE));
    Files.writeString(aside, content, StandardOpenOption.SYNC);
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    force(file.toAbsolutePath().getParent());
  }

  /// A rename lasts only once the folder itself is on disk.
  static void force(Path folder) throws IOException {
    try (var channel = FileChannel.open(folder)) {
      channel.force(true);
    }
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
    }
  }
}
