package id.jejak.app.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Tally;
import id.jejak.app.sample.muaraenim.MuaraEnim;
import id.jejak.engine.process.Incidents;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingQueued;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A year without classes, in small: certificates are renewed, and trainees wait for money.
class CampaignTest {
  private static Stage stage;
  private static Map<String, Long> counts;

  @BeforeAll
  static void play() {
    stage = Stage.withoutHttp(MuaraEnim.of(1)).play();
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
        .containsExactlyInAnyOrderElementsOf(
            renewed.stream().map(CertificateRenewed::by).toList());
  }
}
