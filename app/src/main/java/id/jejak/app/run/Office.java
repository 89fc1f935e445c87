package id.jejak.app.run;

import id.jejak.app.access.Identity;
import id.jejak.app.sample.Holidays;
import id.jejak.engine.database.DataFolder;
import id.jejak.engine.database.DatabaseAccess;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.EmbeddedDatabase;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.WorkCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// A real office: a log on the world's clock, in a folder with an embedded server or on a server of
/// its own.
public final class Office {
  private Office() {}

  /// @param running takes what is started
  /// @param folder for the embedded server; of no use when `JEJAK_DATABASE_URL` names another one
  /// @param zone the office's time zone: WIB, WITA or WIT by their names in the tz database
  /// @param environment the environment variables
  public static Node start(
      Running running,
      Path folder,
      Path masterKey,
      ZoneId zone,
      String address,
      int port,
      Map<String, String> environment) {
    var issuer = Identity.Provider.of(environment);
    String url = environment.get("JEJAK_DATABASE_URL");
    Databases databases =
        url == null
            ? embedded(running, folder)
            : remote(url, environment.get("JEJAK_DATABASE_SECRETS_FILE"), folder);
    Node node =
        Node.start(
            new Node.Settings(
                databases,
                MasterKey.read(masterKey, folder, url == null),
                new LogSettings(ClockMode.REAL, "office", Instant.EPOCH),
                new WorkCalendar(zone, Holidays.indonesian()),
                address,
                port,
                issuer));
    running.add(node::close);
    return node;
  }

  private static Databases embedded(Running running, Path folder) {
    var server = EmbeddedDatabase.start(folder.resolve("postgres"));
    running.add(server::close);
    return Databases.of(server);
  }

  private static Databases remote(String url, @Nullable String secretsFile, Path folder) {
    if (secretsFile == null) {
      throw new IllegalStateException(
          "JEJAK_DATABASE_URL is set, and JEJAK_DATABASE_SECRETS_FILE must name the file with the passwords of"
              + " jejak_owner, jejak_app and jejak_vault");
    }
    DataFolder.keepOut(folder, Path.of(secretsFile), "JEJAK_DATABASE_SECRETS_FILE");
    var secrets = new Properties();
    try (var in = Files.newBufferedReader(Path.of(secretsFile))) {
      secrets.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "JEJAK_DATABASE_SECRETS_FILE " + secretsFile + " cannot be read", e);
    }
    return new Databases(
        access(url, secrets, "jejak_owner"),
        access(url, secrets, "jejak_app"),
        access(url, secrets, "jejak_vault"));
  }

  private static DatabaseAccess access(String url, Properties secrets, String role) {
    String password = secrets.getProperty(role);
    if (password == null) {
      throw new IllegalStateException("JEJAK_DATABASE_SECRETS_FILE has no password of " + role);
    }
    return new DatabaseAccess(url, role, password);
  }
}
