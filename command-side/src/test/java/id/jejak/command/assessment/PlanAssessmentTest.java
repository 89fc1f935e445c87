package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.NOT_YET;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.SECOND;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.UNITS;
import static id.jejak.command.assessment.Example.assessment;
import static id.jejak.command.assessment.Example.attempt;

import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanAssessmentTest {
  static final PlanAssessment PLAN = new PlanAssessment(FIRST, REF, ASSESSOR, DAY);
  static final AssessmentRef AGAIN = attempt(2);
  static final PlanAssessment PLAN_AGAIN = new PlanAssessment(SECOND, AGAIN, ASSESSOR, DAY);
  static final ExamSeatReserved SEAT_AGAIN = new ExamSeatReserved(AGAIN, ASSESSOR, DAY);

  @Test
  void the_first_attempt_covers_every_unit_of_the_scheme() {
    assessment().when(PLAN).then(PLANNED);
  }

  @Test
  void planning_twice_changes_nothing() {
    assessment().given(PLANNED).when(PLAN).thenNothing();
  }

  @Test
  void nothing_is_planned_without_a_seat() {
    assessment()
        .where(SESSION, PLANNED_SESSION, ASSIGNED)
        .when(PLAN)
        .thenRefused(new NotFound(SESSION.value()));
  }

  @Test
  void the_plan_follows_the_seat() {
    assessment()
        .when(new PlanAssessment(FIRST, REF, ASSESSOR, DAY.plusDays(1)))
        .thenRefused(new NotFound(SESSION.value()));
  }

  @Test
  void a_re_assessment_covers_only_what_is_not_yet_competent() {
    assessment()
        .where(SESSION, PLANNED_SESSION, ASSIGNED, SEAT_AGAIN)
        .where(FIRST, PLANNED, NOT_YET)
        .when(PLAN_AGAIN)
        .then(new AssessmentPlanned(AGAIN, ASSESSOR, DAY, Set.of(BRAKES)));
  }

  @Test
  void an_attempt_after_an_excused_absence_covers_the_same_units() {
    assessment()
        .where(SESSION, PLANNED_SESSION, ASSIGNED, SEAT_AGAIN)
        .where(FIRST, PLANNED, new CandidateNoShow(REF, true))
        .when(PLAN_AGAIN)
        .then(new AssessmentPlanned(AGAIN, ASSESSOR, DAY, UNITS));
  }

  @Test
  void another_plan_cannot_take_its_place() {
    assessment()
        .given(PLANNED)
        .when(new PlanAssessment(FIRST, REF, ASSESSOR, DAY.plusDays(1)))
        .thenRefused(new AlreadyExists(FIRST.value()));
  }
}
