package id.jejak.saga.assessment;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.SECOND;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Event;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NotYetCompetentProcessTest {
  private static final Set<UnitCode> UNITS = Set.of(new UnitCode("G.45OTO01.001.2"));
  private static final AssessmentDecided COMPETENT =
      new AssessmentDecided(FIRST, PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null);
  private static final AssessmentDecided NOT_YET = notYet(FIRST, day("2023-09-20"));
  private static final AssessmentDecided COMPETENT_THEN =
      new AssessmentDecided(SECOND, PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null);
  private static final AssessmentDecided AGAIN_NOT_YET = notYet(SECOND, null);
  private static final ExamSeatReserved SEAT =
      new ExamSeatReserved(FIRST, ASSESSOR, day("2023-03-13"));
  private static final ExamSeatReserved NEXT_SEAT =
      new ExamSeatReserved(SECOND, ASSESSOR, day("2023-05-08"));
  private static final ApplicationClosed CLOSED = new ApplicationClosed(CANDIDATE, "NO_SHOW");

  private static final DecisionSuperseded SUPERSEDED =
      new DecisionSuperseded(
          FIRST, AppealId.of(FIRST.assessment()), PLENARY, Verdict.K, day("2023-03-27"));

  private static AssessmentDecided notYet(AssessmentRef of, @Nullable LocalDate until) {
    return new AssessmentDecided(
        of, PLENARY, Verdict.BK, day("2023-03-20"), UNITS, until, day("2023-03-31"));
  }

  private static Send tell(AssessmentDecided decided) {
    return new Send(
        "tell",
        RequestNotification.to(
            CANDIDATE.person(),
            Template.NOT_YET_COMPETENT,
            Map.of(
                "units",
                "G.45OTO01.001.2",
                "reassessUntil",
                decided.reassessUntil() == null ? "-" : decided.reassessUntil().toString(),
                "appealUntil",
                "2023-03-31"),
            decided.of().assessment().value()));
  }

  private static ProcessSpec<?> notYet() {
    return ProcessSpec.of(new NotYetCompetentProcess(), CANDIDATE.application().value());
  }

  private static Send close(String why) {
    return new Send("close", new CloseApplication(CANDIDATE.application(), why));
  }

  @Test
  void competent_at_once_closes_the_application() {
    notYet().given(SEAT).when(COMPETENT).then(close("COMPETENT")).over();
  }

  @Test
  void not_yet_tells_and_opens_the_window_that_the_decision_names() {
    notYet()
        .when(NOT_YET)
        .then(tell(NOT_YET), new Schedule("window", notYet().wall("2023-09-21T00:00")))
        .goesOn();
  }

  @Test
  void a_window_that_would_close_on_a_weekend_closes_on_monday_in_the_offices_zone() {
    var saturday = notYet(FIRST, day("2023-09-16"));
    notYet()
        .in(WITA)
        .when(saturday)
        .then(tell(saturday), new Schedule("window", Instant.parse("2023-09-18T16:00:00Z")));
  }

  @Test
  void a_window_that_would_close_on_a_holiday_closes_after_it() {
    notYet().when(notYet(FIRST, day("2023-04-21"))).firesAt("window", "2023-04-27T00:00");
  }

  @Test
  void competent_on_appeal_closes_the_application() {
    notYet().given(NOT_YET).when(SUPERSEDED).then(close("COMPETENT")).over();
    notYet().given(NOT_YET, NEXT_SEAT).when(SUPERSEDED).then(close("COMPETENT")).over();
  }

  @Test
  void a_seat_for_the_next_attempt_stops_the_window() {
    notYet().given(NOT_YET).when(NEXT_SEAT).then(new Cancel("window")).awaits().goesOn();
  }

  @Test
  void competent_then_closes_the_application() {
    notYet().given(NOT_YET, NEXT_SEAT).when(COMPETENT_THEN).then(close("COMPETENT")).over();
  }

  @Test
  void the_last_allowed_attempt_closes_it_too() {
    notYet()
        .given(NOT_YET, NEXT_SEAT)
        .when(AGAIN_NOT_YET)
        .then(tell(AGAIN_NOT_YET), close("ATTEMPTS_EXHAUSTED"))
        .over();
  }

  @Test
  void where_the_decision_leaves_another_attempt_another_window_opens() {
    notYet()
        .given(NOT_YET, NEXT_SEAT)
        .when(notYet(SECOND, day("2023-12-01")))
        .awaits("window")
        .goesOn();
  }

  @Test
  void a_window_that_nobody_uses_closes_the_application() {
    notYet().given(NOT_YET).fires("window").then(close("WINDOW_CLOSED")).over();
  }

  @Test
  void a_seat_that_came_to_nothing_opens_the_same_window_again() {
    for (Event nothing :
        List.of(
            new ExamSeatReleased(SECOND, "SESSION_CANCELLED"),
            new CandidateNoShow(SECOND, true),
            new AssessmentVoided(SECOND, "WRONG_ASSESSOR", null))) {
      notYet()
          .on("2023-03-20")
          .given(NOT_YET)
          .on("2023-05-08")
          .given(NEXT_SEAT)
          .when(nothing)
          .firesAt("window", "2023-09-21T00:00")
          .goesOn();
    }
  }

  @Test
  void a_seat_lost_without_excuse_opens_nothing() {
    notYet().given(NOT_YET, NEXT_SEAT).when(new CandidateNoShow(SECOND, false)).thenNothing();
  }

  @Test
  void closed_for_another_reason_it_is_over() {
    notYet().given(NOT_YET).when(CLOSED).thenNothing().awaits().over();
  }

  @Test
  void the_first_seat_changes_nothing() {
    notYet().when(SEAT).thenNothing().goesOn();
  }

  @Test
  void a_window_heard_of_after_the_seat_closes_nothing() {
    notYet().given(NOT_YET, NEXT_SEAT).hasFiredToo("window").thenNothing().goesOn();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    notYet().given(COMPETENT).refused("close", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new NotYetCompetentProcess(), CANDIDATE.application().value(), is -> is.step().name())
        .walking(NEXT_SEAT, CLOSED, SUPERSEDED, new ApplicationWithdrawn(CANDIDATE, "WORK"))
        .walking(new ExamSeatReleased(SECOND, "SESSION_CANCELLED"))
        .walking("CandidateNoShow, excused", new CandidateNoShow(SECOND, true))
        .walking(new AssessmentVoided(SECOND, "WRONG_ASSESSOR", null))
        .walking("AssessmentDecided, K", COMPETENT)
        .walking("AssessmentDecided, BK", NOT_YET)
        .walking("AssessmentDecided, BK for the last time", AGAIN_NOT_YET)
        .approve();
  }
}
