package id.jejak.app.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.app.run.Node;
import id.jejak.app.run.Office;
import id.jejak.app.run.Running;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.LogSettings;
import id.jejak.engine.vault.MasterKey;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an office must not be started on.
class OfficeTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private static Node sample(ClockMode clock, String address) {
    return Node.start(
        new Node.Settings(
            TestDatabase.create().databases(),
            MasterKey.of(new byte[32]),
            new LogSettings(clock, "office", Instant.EPOCH),
            new WorkCalendar(ZONE, Set.of()),
            address,
            0,
            new Identity.Sample(List.of())));
  }

  @Test
  void a_real_log_is_no_sample() {
    assertThatThrownBy(() -> sample(ClockMode.REAL, "127.0.0.1"))
        .rootCause()
        .hasMessageContaining("JEJAK_ISSUER");
  }

  @Test
  void a_sample_stays_on_this_machine() {
    assertThatThrownBy(() -> sample(ClockMode.SIMULATED, "0.0.0.0"))
        .rootCause()
        .hasMessageContaining("on this machine alone");
  }

  @Test
  void passwords_do_not_lie_with_the_data(@TempDir Path folder) throws IOException {
    Path secrets = Files.writeString(folder.resolve("secrets"), "jejak_app=x\n");
    var environment =
        Map.of(
            "JEJAK_ISSUER", "https://login.example.org",
            "JEJAK_DATABASE_URL", "jdbc:postgresql://127.0.0.1/none",
            "JEJAK_DATABASE_SECRETS_FILE", secrets.toString());
    try (var running = new Running()) {
      assertThatThrownBy(() ->
              Office.start(
                  running, folder, folder.resolve("key"), ZONE, "127.0.0.1", 0, environment))
          .hasMessageContaining("JEJAK_DATABASE_SECRETS_FILE")
          .hasMessageContaining("must not lie under the data folder");
    }
  }
}
