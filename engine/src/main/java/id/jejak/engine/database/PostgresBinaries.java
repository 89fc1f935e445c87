package id.jejak.engine.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The programs of PostgreSQL, unpacked once per user from the archive that zonky publishes for this system.
///
/// Only zonky's archive is used, not its `EmbeddedPostgres`: that one creates the cluster with `trust`, waits five
/// seconds for a shutdown, and knows nothing of a server that outlived its JVM.
final class PostgresBinaries {

  private PostgresBinaries() {}

  /// The folder that holds `bin`, `lib` and `share`.
  static Path unpack() throws IOException {
    byte[] archive = archive();
    Path caches = caches();
    Path home = caches.resolve("postgresql-" + hash(archive));
    if (!Files.isDirectory(home)) {
      // Unpacked aside and renamed: a crash leaves no half, and of two processes the slower one throws its copy away.
      Path unfinished = Files.createTempDirectory(caches, "unpacking-");
      unpack(archive, unfinished);
      try {
        Files.move(unfinished, home, ATOMIC_MOVE);
      } catch (FileSystemException lost) {
        Folders.delete(unfinished);
        if (!Files.isDirectory(home)) throw lost;
      }
    }
    return home;
  }

  private static byte[] archive() throws IOException {
    String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    try (var in =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
      return in.readAllBytes();
    }
  }

  /// Never a folder that others can write to: what lies there is run.
  private static Path caches() throws IOException {
    String configured = System.getenv("XDG_CACHE_HOME");
    Path root =
        configured == null || configured.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(configured);
    try {
      return Folders.makePrivate(root.resolve("jejak"));
    } catch (FileSystemException e) {
      throw new IOException(
          "PostgreSQL cannot be unpacked under " + root + "; let XDG_CACHE_HOME name a folder of your own", e);
    }
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
          Files.createDirectories(path);
          continue;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
          write(tar, path);
          path.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
      }
    }
  }

  /// Forced to disk, or a power cut could leave an empty program under a name that says it is whole.
  private static void write(InputStream in, Path path) throws IOException {
    try (var file = FileChannel.open(path, CREATE_NEW, WRITE)) {
      in.transferTo(Channels.newOutputStream(file));
      file.force(false);
    }
  }

  private static String hash(byte[] archive) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
