package id.jejak.engine.database;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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

/// The programs of PostgreSQL, unpacked once per user from the archive that zonky publishes for
/// this system.
///
/// Only zonky's archive is used, not its `EmbeddedPostgres`: that one creates every cluster with
/// `trust` and no password, gives up after five seconds of shutting down, and knows nothing of a
/// server that outlived its JVM.
final class PostgresBinaries {

  private PostgresBinaries() {}

  /// The folder that holds `bin`, `lib` and `share`.
  static Path unpack() throws IOException {
    byte[] archive = archive();
    Path cache = cache();
    Path home = cache.resolve("postgresql-" + hash(archive));
    if (Files.exists(home)) return home;
    // Unpacked aside and renamed: no crash leaves half of it, and of two processes that do it at
    // once the slower one throws its copy away.
    Path unfinished = Files.createTempDirectory(cache, "unpacking-");
    unpack(archive, unfinished);
    try {
      Folders.rename(unfinished, home);
    } catch (FileSystemException e) {
      if (!Files.exists(home)) throw e;
      Folders.delete(unfinished);
    }
    return home;
  }

  private static byte[] archive() throws IOException {
    String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
    String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    String name = "/postgres-" + system + "-" + processor + ".txz";
    try (var in = PostgresBinaries.class.getResourceAsStream(name)) {
      if (in == null) throw new IOException("No PostgreSQL for this system: " + name);
      return in.readAllBytes();
    }
  }

  /// A folder of the user's own: what lies there is run.
  private static Path cache() throws IOException {
    String configured = System.getenv("XDG_CACHE_HOME");
    Path root =
        configured == null || configured.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(configured);
    try {
      return Folders.makePrivate(root.resolve("jejak"));
    } catch (FileSystemException e) {
      throw new IOException("Cannot unpack under " + root + "; set XDG_CACHE_HOME", e);
    }
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName());
        Files.createDirectories(entry.isDirectory() ? path : path.resolveSibling(""));
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
          try (var file = FileChannel.open(path, CREATE_NEW, WRITE)) {
            tar.transferTo(Channels.newOutputStream(file));
            file.force(false); // or a power cut could leave it empty under a name that says whole
          }
          path.toFile().setExecutable((entry.getMode() & 0100) != 0);
        }
      }
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
