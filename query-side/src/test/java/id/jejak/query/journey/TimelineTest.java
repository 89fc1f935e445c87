package id.jejak.query.journey;

import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.applied;
import static id.jejak.query.Sample.attempt;
import static id.jejak.query.Sample.enrollment;
import static id.jejak.query.Sample.person;
import static id.jejak.query.Sample.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.query.Cases;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void every_step_of_a_person_is_a_line_in_the_order_of_the_log() {
    var rows =
        RowsInMemory.of(
            new Timeline(),
            Story.of(
                applied("siti", MAKARTI, Sex.FEMALE),
                applied("budi", MAKARTI, Sex.MALE),
                new SelectionStagePassed(
                    enrollment("siti"), SelectionStage.ADMINISTRATION, "COMPLETE"),
                new AssessmentDecided(
                    attempt("siti", 1),
                    PLENARY,
                    Verdict.K,
                    id.jejak.query.Sample.day("2023-03-20"),
                    Set.of(),
                    null,
                    null)));

    assertThat(rows.get("fact", person("siti"), 0L)).isEqualTo("TrainingApplied");
    assertThat(rows.row(person("siti"), 2L))
        .containsEntry("area", "training")
        .containsEntry("fact", "SelectionStagePassed")
        .containsEntry("thing", "stream-2")
        .containsEntry("detail", "ADMINISTRATION COMPLETE");
    assertThat(rows.get("detail", person("siti"), 3L)).isEqualTo("K plen-1");
    assertThat(rows.all()).hasSize(4);
  }

  @Test
  void who_visits_a_fair_unknown_has_no_line() {
    var story = Story.of(new JobFairAttended(new JobFairId("fair-1"), 1, null));

    assertThat(RowsInMemory.of(new Timeline(), story).all()).isEmpty();
  }

  @Test
  void what_is_nobodys_in_particular_stands_under_the_thing_itself() {
    var rows = RowsInMemory.of(new Timeline(), Story.of(scheduled()));

    assertThat(rows.get("fact", "stream-0", 0L)).isEqualTo("ClassScheduled");
  }

  @Test
  void a_case_stands_in_the_history_of_the_person_and_of_the_certificate() {
    var rows = RowsInMemory.of(new Timeline(), Story.of(Cases.opened(Cases.RECALL)));

    assertThat(rows.get("detail", person("siti"), 0L)).isEqualTo("RECALL asr-1 2023-06-01");
    assertThat(rows.get("fact", "cert-siti", 0L)).isEqualTo("CaseOpened");
    assertThat(rows.all()).hasSize(2);
  }
}
