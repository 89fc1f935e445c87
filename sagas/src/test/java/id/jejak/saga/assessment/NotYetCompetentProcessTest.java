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
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NotYetCompetentProcessTest {
  private static final Set<UnitCode> UNITS = Set.of(new UnitCode("G.45OTO01.001.2"));
  private static final AssessmentDecided COMPETENT =
      new AssessmentDecided(FIRST, PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null);
  private static final AssessmentDecided NOT_YET =
      new AssessmentDecided(
          FIRST,
          PLENARY,
          Verdict.BK,
          day("2023-03-20"),
          UNITS,
          day("2023-03-20").plusMonths(6),
          day("2023-03-20").plusDays(9));
  private static final AssessmentDecided COMPETENT_THEN =
      new AssessmentDecided(SECOND, PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null);
  private static final AssessmentDecided AGAIN_NOT_YET =
      new AssessmentDecided(
          SECOND,
          PLENARY,
          Verdict.BK,
          day("2023-03-20"),
          UNITS,
          day("2023-03-20").plusMonths(6),
          day("2023-03-20").plusDays(9));
  private static final ExamSeatReserved SEAT =
      new ExamSeatReserved(FIRST, ASSESSOR, day("2023-03-13"));
  private static final ExamSeatReserved NEXT_SEAT =
      new ExamSeatReserved(SECOND, ASSESSOR, day("2023-05-08"));
  private static final ApplicationClosed CLOSED = new ApplicationClosed(CANDIDATE, "NO_SHOW");

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
  void not_yet_opens_a_window_of_six_months() {
    notYet().on("2023-03-20").when(NOT_YET).firesAt("window", "2023-09-21T00:00").goesOn();
  }

  @Test
  void a_window_that_would_close_on_a_weekend_closes_on_monday_in_the_offices_zone() {
    var east = notYet().in(WITA).on("2023-03-16"); // the 16th of September is a Saturday
    east.when(NOT_YET).then(new Schedule("window", Instant.parse("2023-09-18T16:00:00Z")));
  }

  @Test
  void a_window_that_would_close_on_a_holiday_closes_after_it() {
    notYet().on("2022-10-21").when(NOT_YET).firesAt("window", "2023-04-27T00:00");
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
    notYet().given(NOT_YET, NEXT_SEAT).when(AGAIN_NOT_YET).then(close("ATTEMPTS_EXHAUSTED")).over();
  }

  @Test
  void where_three_attempts_are_allowed_the_second_opens_another_window() {
    notYet()
        .ruling("reassess.attempts", "3")
        .given(NOT_YET, NEXT_SEAT)
        .when(AGAIN_NOT_YET)
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
  void an_attempt_that_never_took_place_does_not_count() {
    notYet()
        .given(SEAT, new CandidateNoShow(FIRST, true), NEXT_SEAT)
        .when(AGAIN_NOT_YET) // the second attempt, but the first decision
        .awaits("window")
        .goesOn();
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
        .walking(NEXT_SEAT, CLOSED)
        .walking(new ExamSeatReleased(SECOND, "SESSION_CANCELLED"))
        .walking("CandidateNoShow, excused", new CandidateNoShow(SECOND, true))
        .walking(new AssessmentVoided(SECOND, "WRONG_ASSESSOR", null))
        .walking("AssessmentDecided, K", COMPETENT)
        .walking("AssessmentDecided, BK", NOT_YET)
        .approve();
  }
}
