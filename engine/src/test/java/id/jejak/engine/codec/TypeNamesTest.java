package id.jejak.engine.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.approved.Approved;
import id.jejak.engine.toy.Bell;
import id.jejak.engine.toy.Bell.BellEvent;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Toy.JarEvent;
import id.jejak.kernel.InstanceParked;
import id.jejak.kernel.InstanceResumed;
import id.jejak.kernel.LogEvent;
import id.jejak.kernel.LogEvent.ClockMode;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.LogEvent.LogOpened;
import id.jejak.kernel.LogEvent.RulesPublished;
import id.jejak.kernel.LogEvent.SubjectErased;
import id.jejak.kernel.ProcessEvent;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerCancelled;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.TimerScheduled;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Type names and revisions are ours, and an event once stored is a contract (decision 2).
class TypeNamesTest {
  static final ProcessKey KEY = new ProcessKey("welcome", "jar-1");
  static final Instant DUE = Instant.parse("2023-01-02T17:00:00Z");

  @Test
  void every_event_of_the_kernel_is_written_as_it_always_was_and_old_files_read() {
    Approved.events(
        List.of(LogEvent.class, ProcessEvent.class),
        List.of(
            new LogOpened(ClockMode.SIMULATED, "toy", DUE),
            new RulesPublished(2, Map.of("class.min", "16", "class.max", "16")),
            new CommandRefused("AddCoin", "jar-1", "JAR_FULL", Map.of("jar", "jar-1")),
            new SubjectErased("per-1", "UU PDP 27/2022"),
            new TimerScheduled(KEY, "seal", DUE),
            new TimerFired(KEY, "seal", DUE),
            new TimerCancelled(KEY, "seal"),
            new StepRefused(KEY, "coin", "JAR_FULL", Map.of("jar", "jar-1")),
            new InstanceParked(KEY, new UUID(1, 2), "IllegalStateException at Toy"),
            new InstanceResumed(KEY, 3)));
  }

  @Test
  void a_name_is_the_domain_word_and_the_event() {
    var names = new TypeNames(List.of(JarEvent.class));
    assertThat(names.all())
        .containsExactlyInAnyOrder("toy.JarOpened", "toy.CoinAdded", "toy.JarSealed");
    assertThat(names.type("toy.CoinAdded")).isEqualTo(id.jejak.engine.toy.Toy.CoinAdded.class);
    assertThat(names.revision(id.jejak.engine.toy.Toy.CoinAdded.class)).isEqualTo("1");
  }

  @Test
  void a_type_of_no_family_is_not_stored_and_an_unknown_name_is_not_guessed() {
    var names = new TypeNames(List.of(JarEvent.class));
    assertThatThrownBy(() -> names.of(Bell.Struck.class)).hasMessageContaining("Struck");
    assertThatThrownBy(() -> names.type("toy.JarBroken")).hasMessageContaining("toy.JarBroken");
  }

  @Test
  void what_a_later_revision_adds_does_not_hinder_an_older_reader() {
    var codec = new Codec(new TypeNames(List.of(BellEvent.class)), new NoSealer());
    assertThat(
            codec.open(
                "toy.Struck",
                "{\"bell\":\"bell-1\",\"by\":\"rope\"}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Bell.Struck(new BellId("bell-1")));
  }

  private record NoSealer() implements Sealer {
    @Override
    public byte[] seal(String subject, String place, byte[] plain) {
      throw new IllegalStateException("nothing personal is expected here");
    }

    @Override
    public byte[] open(String subject, String place, byte[] sealed) {
      throw new IllegalStateException("nothing personal is expected here");
    }
  }
}
