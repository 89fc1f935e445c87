package id.jejak.app.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Programme;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.ScriptFile;
import id.jejak.app.sample.Tally;
import id.jejak.app.sample.muaraenim.MuaraEnim;
import id.jejak.engine.process.Incidents;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingQueued;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A year without classes, in small: certificates are renewed, and trainees wait for money.
class CampaignTest {
  private static final MuaraEnim PROGRAMME = MuaraEnim.of(1);

  private static Stage stage;
  private static Map<String, Long> counts;

  @BeforeAll
  static void play() {
    stage = Stage.withoutHttp(PROGRAMME).play();
    var tally = new Tally();
    stage.log().forEach(tally::accept);
    counts = tally.counts();
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @Test
  void the_views_come_to_the_same_totals_as_the_log() {
    Map<String, Long> views = ViewTotals.read(stage.sql());
    assertThat(views)
        .containsAllEntriesOf(
            views.keySet().stream()
                .collect(toMap(measure -> measure, each -> counts.getOrDefault(each, 0L))));
    assertThat(views.get("certificates.renewed")).isPositive();
  }

  @Test
  void nothing_stands_still_and_only_the_empty_line_refuses() {
    assertThat(stage.the(Incidents.class).list()).isEmpty();
    assertThat(stage.all(CommandRefused.class))
        .hasSize(32)
        .allMatch(no -> no.code().equals("FUNDS_EXHAUSTED"));
  }

  /// What was written out and read back leads to the same log.
  @Test
  void a_script_from_a_file_is_played_to_the_same_log(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("script.jsonl");
    ScriptFile.write(PROGRAMME.script(), file);
    try (var second =
        Stage.withoutHttp(new FromFile(PROGRAMME, ScriptFile.read("MEN-2023", file))).play()) {
      assertThat(second.digest()).isEqualTo(stage.digest());
    }
  }

  /// A programme with the script of a file.
  private record FromFile(Programme of, Script script) implements Programme {
    @Override
    public String id() {
      return of.id();
    }

    @Override
    public String title() {
      return of.title();
    }

    @Override
    public WorkCalendar calendar() {
      return of.calendar();
    }

    @Override
    public Instant opens() {
      return of.opens();
    }

    @Override
    public Instant ends() {
      return of.ends();
    }
  }

  /// S0.9: nobody who waits is scheduled.
  @Test
  void the_first_of_the_queue_are_funded_and_the_year_ends_for_the_others() {
    assertThat(stage.all(FundingQueued.class)).hasSize(32);
    assertThat(stage.all(FundingGranted.class))
        .extracting(granted -> granted.purpose().application())
        .containsExactlyElementsOf(
            stage.all(FundingQueued.class).stream()
                .limit(16)
                .map(queued -> queued.purpose().application())
                .toList());
    var expired = stage.all(FundingExpired.class);
    assertThat(expired).hasSize(16).allMatch(one -> one.reason().equals("YEAR_END"));
    assertThat(stage.all(AssessmentPlanned.class))
        .extracting(planned -> planned.of().candidate().application())
        .doesNotContainAnyElementsOf(
            expired.stream().map(one -> one.purpose().application()).toList());
  }

  /// S0.8: what was issued elsewhere is told which certificate was given on its renewal.
  @Test
  void whoever_renews_has_a_certificate_in_the_place_of_the_one_from_elsewhere() {
    var renewed = stage.all(CertificateRenewed.class);
    assertThat(renewed).isNotEmpty().allMatch(one -> one.of().lsp() == null);
    assertThat(stage.all(CertificateIssued.class, issued -> issued.previous() != null))
        .extracting(issued -> issued.of().certificate())
        .containsExactlyInAnyOrderElementsOf(renewed.stream().map(CertificateRenewed::by).toList());
  }
}
