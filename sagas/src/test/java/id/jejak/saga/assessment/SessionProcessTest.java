package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.messages.assessment.HoldSession;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SessionRescheduled;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.venue.TukId;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionProcessTest {
  private static final SessionId SESSION = new SessionId("ses-1");
  private static final AssessorId OTHER = new AssessorId("asr-2");
  private static final SessionScheduled SCHEDULED =
      new SessionScheduled(
          SESSION, LSP, PROGRAM, new TukId("tuk-1"), SCHEME, day("2023-03-13"), Mode.ON_SITE, 16);
  private static final AssessorAssigned ASSIGNED =
      new AssessorAssigned(SESSION, ASSESSOR, new PersonId("per-a"));
  private static final AssessorReplaced REPLACED =
      new AssessorReplaced(SESSION, ASSESSOR, OTHER, new PersonId("per-b"), day("2023-03-13"));
  private static final SessionRescheduled MOVED =
      new SessionRescheduled(SESSION, LSP, day("2023-03-13"), day("2023-03-15"), "FLOOD");
  private static final AssessmentSessionHeld HELD =
      new AssessmentSessionHeld(SESSION, day("2023-03-13"));
  private static final SessionCancelled CANCELLED = new SessionCancelled(SESSION, LSP, "FLOOD");
  private static final SessionClosed CLOSED = new SessionClosed(SESSION, LSP, "file-1");
  private static final Send HOLD = new Send("hold", new HoldSession(SESSION, day("2023-03-13")));

  private static ProcessSpec<?> session() {
    return ProcessSpec.of(new SessionProcess(), SESSION.value());
  }

  private static Send tell(AssessorId assessor, Template template) {
    return new Send(
        "tell:" + assessor,
        RequestNotification.to(
            assessor,
            template,
            Map.of("session", "ses-1", "day", "2023-03-13"),
            "ses-1",
            "2023-03-13"));
  }

  @Test
  void letters_a_briefing_and_the_day_itself_are_planned() {
    session()
        .when(SCHEDULED)
        .firesAt("letters", "2023-03-06T00:00")
        .firesAt("briefing", "2023-03-12T00:00")
        .firesAt("held", "2023-03-14T00:00");
  }

  @Test
  void a_week_before_every_assessor_gets_a_duty_letter() {
    session()
        .given(SCHEDULED, ASSIGNED)
        .has("asr-1")
        .fires("letters")
        .then(tell(ASSESSOR, Template.DUTY_LETTER));
  }

  @Test
  void who_is_replaced_before_gets_none() {
    session()
        .given(SCHEDULED, ASSIGNED, REPLACED)
        .has("asr-2")
        .fires("letters")
        .then(tell(OTHER, Template.DUTY_LETTER));
  }

  @Test
  void who_joins_later_gets_one_at_once() {
    session()
        .given(SCHEDULED, ASSIGNED)
        .fires("letters")
        .when(REPLACED)
        .then(new Note("asr-2", ""), tell(OTHER, Template.DUTY_LETTER), new Strike("asr-1"));
  }

  @Test
  void the_day_before_they_are_briefed() {
    session()
        .given(SCHEDULED, ASSIGNED)
        .fires("briefing")
        .then(tell(ASSESSOR, Template.SESSION_BRIEFING));
  }

  @Test
  void when_its_day_is_over_a_session_was_held() {
    session().given(SCHEDULED).fires("held").then(HOLD).goesOn();
  }

  @Test
  void then_its_minutes_are_due() {
    session()
        .given(SCHEDULED)
        .when(HELD)
        .awaits("minutes")
        .firesAt("minutes", "2023-03-17T00:00")
        .when(CLOSED)
        .awaits()
        .over();
  }

  @Test
  void another_day_moves_all_of_it() {
    session()
        .given(SCHEDULED)
        .when(MOVED)
        .firesAt("letters", "2023-03-08T00:00")
        .firesAt("held", "2023-03-16T00:00");
  }

  @Test
  void moved_in_the_last_moment_it_is_not_held() {
    session().given(SCHEDULED).fires("held").refused("hold", "ILLEGAL_TRANSITION").thenNothing();
  }

  @Test
  void what_is_cancelled_is_over() {
    session().given(SCHEDULED, ASSIGNED).when(CANCELLED).thenNothing().awaits().over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new SessionProcess(),
            SESSION.value(),
            is -> is.day() == null ? "UNKNOWN" : is.step().name())
        .walking(SCHEDULED, ASSIGNED, REPLACED, MOVED, HELD, CANCELLED, CLOSED)
        .livingWith("hold ILLEGAL_TRANSITION")
        .approve();
  }
}
