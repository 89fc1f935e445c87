package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.SECOND;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class AssessmentDayProcessTest {
  private static final ExamSeatReserved SEAT =
      new ExamSeatReserved(FIRST, ASSESSOR, day("2023-03-13"));
  private static final ExamSeatReserved NEXT_SEAT =
      new ExamSeatReserved(SECOND, ASSESSOR, day("2023-05-08"));
  private static final CandidateNoShow MISSED = new CandidateNoShow(FIRST, false);
  private static final CandidateNoShow EXCUSED = new CandidateNoShow(FIRST, true);
  private static final ApplicationClosed CLOSED = new ApplicationClosed(CANDIDATE, "COMPETENT");

  private static ProcessSpec<?> theDay() {
    return ProcessSpec.of(new AssessmentDayProcess(), CANDIDATE.application().value());
  }

  @Test
  void a_seat_makes_an_appointment_and_a_plan() {
    theDay()
        .when(SEAT)
        .then(
            new Send(
                "schedule",
                new ScheduleCandidate(CANDIDATE.application(), FIRST.session(), day("2023-03-13"))),
            new Send(
                "plan", new PlanAssessment(FIRST.assessment(), FIRST, ASSESSOR, day("2023-03-13"))))
        .goesOn();
  }

  @Test
  void the_next_attempt_is_planned_the_same_way() {
    theDay()
        .given(SEAT)
        .when(NEXT_SEAT)
        .then(
            new Send(
                "schedule",
                new ScheduleCandidate(
                    CANDIDATE.application(), SECOND.session(), day("2023-05-08"))),
            new Send(
                "plan",
                new PlanAssessment(SECOND.assessment(), SECOND, ASSESSOR, day("2023-05-08"))));
  }

  @Test
  void who_stays_away_without_excuse_loses_the_application() {
    theDay()
        .given(SEAT)
        .when(MISSED)
        .then(new Send("close", new CloseApplication(CANDIDATE.application(), "NO_SHOW")))
        .over();
  }

  @Test
  void who_is_excused_waits_for_another_seat() {
    theDay().given(SEAT).when(EXCUSED).thenNothing().goesOn();
  }

  @Test
  void a_late_entry_about_an_earlier_attempt_takes_nothing_away() {
    theDay().given(SEAT, NEXT_SEAT).when(MISSED).thenNothing().goesOn();
  }

  @Test
  void a_closed_application_is_over() {
    theDay().given(SEAT).when(CLOSED).thenNothing().over();
  }

  @Test
  void a_seat_after_the_end_changes_nothing() {
    theDay().given(SEAT, CLOSED).when(NEXT_SEAT).thenNothing().over();
  }

  @Test
  void a_plan_that_is_refused_parks_it() {
    theDay()
        .given(SEAT)
        .refused("plan", "REASSESSMENT_NOT_ALLOWED")
        .parked("REASSESSMENT_NOT_ALLOWED");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new AssessmentDayProcess(),
            CANDIDATE.application().value(),
            is -> is.assessment() == null ? "NO_SEAT" : "PLANNED")
        .walking(SEAT, CLOSED)
        .walking("CandidateNoShow, unexcused", MISSED)
        .walking("CandidateNoShow, excused", EXCUSED)
        .approve();
  }
}
