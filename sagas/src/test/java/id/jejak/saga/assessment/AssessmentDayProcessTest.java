package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.SECOND;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationFunded;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.ExamSeatChanged;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.FreeCandidate;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.ReleaseExamSeat;
import id.jejak.messages.assessment.ReplanAssessment;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssessmentDayProcessTest {
  private static final ApplicationId APPLICATION = CANDIDATE.application();
  private static final SessionId SESSION = new SessionId("ses-1");
  private static final AssessorId OTHER = new AssessorId("asr-2");
  private static final CandidateAdmitted ADMITTED =
      new CandidateAdmitted(CANDIDATE, day("2023-02-22"));
  private static final ExamSeatReserved SEAT =
      new ExamSeatReserved(FIRST, ASSESSOR, day("2023-03-13"));
  private static final ExamSeatReserved NEXT_SEAT =
      new ExamSeatReserved(SECOND, ASSESSOR, day("2023-05-08"));
  private static final ExamSeatChanged CHANGED =
      new ExamSeatChanged(FIRST, OTHER, day("2023-03-14"));
  private static final ExamSeatReleased RELEASED = new ExamSeatReleased(FIRST, "FLOOD");
  private static final AssessmentVoided VOIDED = new AssessmentVoided(FIRST, "SEAT_RELEASED", null);
  private static final CandidateNoShow MISSED = new CandidateNoShow(FIRST, false);
  private static final CandidateNoShow EXCUSED = new CandidateNoShow(FIRST, true);
  private static final AssessmentReported REPORTED =
      new AssessmentReported(FIRST, ASSESSOR, day("2023-03-13"), Verdict.K);
  private static final ReportReturned RETURNED =
      new ReportReturned(FIRST, PLENARY, "EVIDENCE_UNCLEAR");
  private static final ApplicationClosed CLOSED = new ApplicationClosed(CANDIDATE, "COMPETENT");
  private static final ApplicationWithdrawn WITHDRAWN = new ApplicationWithdrawn(CANDIDATE, "WORK");
  private static final Send CLOSE = new Send("close", new CloseApplication(APPLICATION, "NO_SHOW"));
  private static final Send VOID =
      new Send("void", new VoidAssessment(FIRST.assessment(), "SEAT_RELEASED", null));
  private static final Send FREE =
      new Send("free", new FreeCandidate(APPLICATION, SESSION, "SEAT_RELEASED"));

  private static ProcessSpec<?> theDay() {
    return ProcessSpec.of(new AssessmentDayProcess(), APPLICATION.value());
  }

  @Test
  void who_is_admitted_should_have_a_seat_within_two_weeks() {
    theDay().on("2023-02-22").when(ADMITTED).firesAt("plan", "2023-03-09T00:00");
  }

  @Test
  void a_candidate_without_a_seat_by_then_is_work_for_people() {
    theDay().given(ADMITTED).fires("plan").thenNothing().goesOn();
  }

  @Test
  void who_waits_for_funds_waits_for_no_seat() {
    theDay()
        .given(ADMITTED)
        .when(new ApplicationAwaitsFunding(CANDIDATE))
        .awaits()
        .when(new ApplicationFunded(CANDIDATE))
        .awaits("plan");
  }

  @Test
  void a_seat_makes_an_appointment_and_a_plan() {
    var theDay = theDay().given(ADMITTED);
    theDay
        .when(SEAT)
        .then(
            new Cancel("plan"),
            new Cancel("reschedule"),
            new Send("schedule", new ScheduleCandidate(APPLICATION, SESSION, day("2023-03-13"))),
            new Send(
                "plan", new PlanAssessment(FIRST.assessment(), FIRST, ASSESSOR, day("2023-03-13"))),
            new Schedule("report", theDay.wall("2023-03-17T00:00")))
        .goesOn();
  }

  @Test
  void another_assessor_or_day_changes_both() {
    theDay()
        .given(SEAT)
        .when(CHANGED)
        .then(
            new Send("schedule", new ScheduleCandidate(APPLICATION, SESSION, day("2023-03-14"))),
            new Send("replan", new ReplanAssessment(FIRST.assessment(), OTHER, day("2023-03-14"))),
            new Send(
                "tell",
                RequestNotification.to(
                    CANDIDATE.person(),
                    Template.SESSION_MOVED,
                    Map.of("session", "ses-1", "day", "2023-03-14"),
                    FIRST.assessment().value(),
                    "2023-03-14",
                    "asr-2")),
            new Schedule("report", theDay().wall("2023-03-18T00:00")));
  }

  @Test
  void a_seat_given_back_takes_the_plan_away_and_frees_the_candidate() {
    theDay()
        .on("2023-03-09")
        .given(SEAT)
        .when(RELEASED)
        .then(new Cancel("report"), VOID)
        .when(VOIDED)
        .then(new Cancel("report"), FREE, new Schedule("plan", theDay().wall("2023-03-25T00:00")))
        .goesOn();
  }

  @Test
  void so_it_does_where_the_plan_was_never_made() {
    theDay()
        .given(SEAT)
        .refused("plan", "NOT_FOUND")
        .thenNothing()
        .given(RELEASED)
        .refused("void", "NOT_FOUND")
        .awaits("plan");
  }

  @Test
  void who_stays_away_without_excuse_loses_the_application() {
    theDay().given(SEAT).when(MISSED).then(CLOSE).over();
  }

  @Test
  void who_is_excused_has_thirty_days_for_another_seat() {
    theDay()
        .on("2023-03-13")
        .given(SEAT)
        .when(EXCUSED)
        .firesAt("reschedule", "2023-04-13T00:00")
        .when(NEXT_SEAT)
        .awaits("report");
  }

  @Test
  void without_another_seat_the_application_is_closed() {
    theDay().given(SEAT, EXCUSED).fires("reschedule").then(CLOSE).over();
  }

  @Test
  void nobody_is_excused_twice() {
    theDay()
        .given(SEAT, EXCUSED, NEXT_SEAT)
        .when(new CandidateNoShow(SECOND, true))
        .then(CLOSE)
        .over();
  }

  @Test
  void the_report_is_due_after_three_days() {
    theDay().given(SEAT).when(REPORTED).then(new Cancel("report")).awaits().goesOn();
    theDay()
        .given(SEAT)
        .fires("report")
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    ASSESSOR,
                    Template.REPORT_OVERDUE,
                    Map.of("assessment", FIRST.assessment().value()),
                    FIRST.assessment().value())));
  }

  @Test
  void so_it_is_after_the_committee_asked_back() {
    theDay()
        .given(SEAT, REPORTED)
        .on("2023-03-20")
        .when(RETURNED)
        .firesAt("report", "2023-03-25T00:00");
  }

  @Test
  void a_late_entry_about_an_earlier_attempt_takes_nothing_away() {
    theDay().given(SEAT, EXCUSED, NEXT_SEAT).when(MISSED).thenNothing().goesOn();
  }

  @Test
  void a_closed_application_is_over() {
    theDay().given(SEAT, REPORTED).when(CLOSED).thenNothing().over();
  }

  @Test
  void nobody_keeps_a_seat_for_an_application_that_is_over() {
    theDay()
        .given(SEAT)
        .when(CLOSED)
        .then(
            new Send(
                "release", new ReleaseExamSeat(SESSION, FIRST.assessment(), "APPLICATION_OVER")),
            new Send("void", new VoidAssessment(FIRST.assessment(), "APPLICATION_OVER", null)))
        .over();
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
    ProcessPage.of(new AssessmentDayProcess(), APPLICATION.value(), is -> is.step().name())
        .walking(ADMITTED, SEAT, CHANGED, RELEASED, VOIDED, REPORTED, RETURNED, CLOSED, WITHDRAWN)
        .walking(new ApplicationAwaitsFunding(CANDIDATE), new ApplicationFunded(CANDIDATE))
        .walking("CandidateNoShow, unexcused", MISSED)
        .walking("CandidateNoShow, excused", EXCUSED)
        .livingWith(
            "schedule ILLEGAL_TRANSITION",
            "plan NOT_FOUND",
            "replan NOT_FOUND",
            "replan ILLEGAL_TRANSITION",
            "release ILLEGAL_TRANSITION",
            "void NOT_FOUND",
            "void ILLEGAL_TRANSITION",
            "free ILLEGAL_TRANSITION",
            "close ILLEGAL_TRANSITION")
        .approve();
  }
}
