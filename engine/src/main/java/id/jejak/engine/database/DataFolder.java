package id.jejak.engine.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that is copied, backed up and carried about: a copy of it must be worth nothing by
/// itself.
public final class DataFolder {
  private DataFolder() {}

  /// Refuses a secret that lies in it, by its name or where its links lead.
  public static void keepOut(Path dataFolder, Path secret, String what) {
    Path at = secret.toAbsolutePath().normalize();
    if (at.startsWith(dataFolder.toAbsolutePath().normalize())
        || real(at).startsWith(real(dataFolder))) {
      throw new IllegalStateException(
          what + " " + at + " must not lie under the data folder " + dataFolder);
    }
  }

  private static Path real(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new IllegalStateException("it cannot be told where " + path + " leads", e);
    }
  }
}
