package id.jejak.engine.vault;

import id.jejak.engine.database.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key over all data keys: 32 bytes in a file of its owner alone, never under the data folder,
/// so that a copy of the data is worth nothing by itself. Keys for other purposes are derived from
/// it (HKDF-SHA256).
public final class MasterKey {
  private final SecretKey key;
  private final Map<String, Mac> keyed = new ConcurrentHashMap<>();

  private MasterKey(byte[] bytes) {
    this.key = new SecretKeySpec(bytes, "AES");
  }

  public static MasterKey of(byte[] bytes) {
    if (bytes.length != 32) {
      throw new IllegalArgumentException("a master key has 32 bytes");
    }
    return new MasterKey(bytes);
  }

  /// Reads the key file; with `create`, makes it on the first run.
  public static MasterKey read(Path file, Path dataFolder, boolean create) {
    Path at = file.toAbsolutePath().normalize();
    DataFolder.keepOut(dataFolder, at, "the master key");
    try {
      if (!Files.exists(at)) {
        if (!create) {
          throw new IllegalStateException("there is no master key at " + at);
        }
        make(at);
      }
      byte[] bytes = HexFormat.of().parseHex(Files.readString(at).strip());
      if (Files.getPosixFilePermissions(at).stream()
          .anyMatch(right -> !right.name().startsWith("OWNER"))) {
        throw new IllegalStateException(
            "the master key " + at + " may be readable by its owner only (chmod 600)");
      }
      return of(bytes);
    } catch (IOException e) {
      throw new IllegalStateException("the master key " + at + " cannot be read", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("the master key " + at + " is not 64 hexadecimal digits", e);
    }
  }

  private static void make(Path at) throws IOException {
    Path folder = at.getParent();
    if (folder != null) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    Path fresh =
        Files.createTempFile(
            folder,
            "master",
            ".key",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, HexFormat.of().formatHex(bytes) + "\n", StandardOpenOption.SYNC);
    Files.move(fresh, at, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }

  SecretKey wrapping() {
    return key;
  }

  /// A keyed hash (HMAC-SHA256) for one purpose.
  public byte[] mac(String purpose, byte[] data) {
    Mac prepared = keyed.computeIfAbsent(purpose, this::keyed);
    try {
      return ((Mac) prepared.clone()).doFinal(data);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("this Java platform's HMAC cannot be copied", e);
    }
  }

  /// To find the algorithm and to take in the key costs as much as to hash a command; a copy has
  /// both.
  private Mac keyed(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(derive(purpose));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform lacks HMAC", e);
    }
  }

  private SecretKey derive(String purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              "HmacSHA256",
              HKDFParameterSpec.ofExtract()
                  .addIKM(key)
                  .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java platform lacks HKDF", e);
    }
  }
}
