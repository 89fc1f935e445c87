package id.jejak.app.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Tally;
import id.jejak.app.sample.balangan.Balangan;
import id.jejak.engine.process.Incidents;
import id.jejak.kernel.InstanceParked;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassStarted;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two classes of Balangan 2024: one whose certificates the police give, and one that is short of a
/// person on its first day.
class PostponedClassTest {
  private static final int BY_THE_POLICE = 8;
  private static final int ONE_SHORT = 24;

  private static Stage stage;

  @BeforeAll
  static void play() {
    stage = Stage.withoutHttp(Balangan.of(BY_THE_POLICE, ONE_SHORT)).play();
  }

  @AfterAll
  static void stop() {
    stage.close();
  }

  @Test
  void nothing_stands_still_and_the_views_come_to_the_totals_of_the_log() {
    assertThat(stage.the(Incidents.class).list()).isEmpty();
    assertThat(stage.all(InstanceParked.class)).isEmpty();
    var tally = new Tally();
    stage.log().forEach(tally::accept);
    Map<String, Long> counts = tally.counts();
    Map<String, Long> views = ViewTotals.read(stage.sql());
    assertThat(views)
        .containsAllEntriesOf(
            views.keySet().stream()
                .collect(toMap(measure -> measure, m -> counts.getOrDefault(m, 0L))));
  }

  /// R9
  @Test
  void a_class_that_is_one_short_begins_two_weeks_later_with_sixteen() {
    assertThat(stage.all(ClassPostponed.class))
        .singleElement()
        .satisfies(late ->
            assertThat(stage.all(ClassStarted.class))
                .filteredOn(begun -> begun.trainingClass().equals(late.trainingClass()))
                .singleElement()
                .satisfies(begun -> {
                  assertThat(begun.on()).isEqualTo(late.newFirstDay());
                  assertThat(begun.present()).hasSize(16);
                }));
  }

  @Test
  void who_gets_the_certificate_elsewhere_applies_for_none_here() {
    var elsewhere = stage.all(ExternalCertificateRecorded.class);
    assertThat(elsewhere).hasSize(15);
    assertThat(stage.all(CertificationApplicationSubmitted.class))
        .hasSizeGreaterThanOrEqualTo(12)
        .noneMatch(asked ->
            elsewhere.stream().anyMatch(e -> e.of().person().equals(asked.candidate().person())));
  }
}
