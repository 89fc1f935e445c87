package id.jejak.saga.privacy;

import static id.jejak.saga.Sample.BUDI;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Derived;
import id.jejak.kernel.EraseSubject;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AskDuties;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.Duty;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRefusedFor;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ErasureScope;
import id.jejak.messages.privacy.ExecuteErasure;
import id.jejak.messages.privacy.Kept;
import id.jejak.messages.privacy.LiftRestriction;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictProcessing;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErasureProcessTest {
  private static final PersonId PERSON = SITI.person();
  private static final PersonId MERGED = BUDI.person();
  private static final DataSubjectId SUBJECT = DataSubjectId.of(PERSON);
  private static final DataRequestId REQUEST = new DataRequestId("dsr-1");
  private static final String BASIS = "UU 27/2022 art. 15; PP 10/2018";
  private static final Kept CERTIFICATE =
      new Kept(Duty.VALID_CERTIFICATE, "cert-1", day("2026-03-19"));
  private static final Kept STIPEND = new Kept(Duty.UNPAID_STIPEND, "stp-1", null);
  private static final ProcessingRestricted RESTRICTED = new ProcessingRestricted(SUBJECT, PERSON);
  private static final RestrictionLifted LIFTED = new RestrictionLifted(SUBJECT, PERSON);
  private static final ErasureRequested REQUESTED = new ErasureRequested(SUBJECT, PERSON, REQUEST);
  private static final RequesterVerified VERIFIED =
      new RequesterVerified(SUBJECT, PERSON, REQUEST, List.of());
  private static final RequesterVerified VERIFIED_MERGED =
      new RequesterVerified(SUBJECT, PERSON, REQUEST, List.of(MERGED));
  private static final ErasureRefused REFUSED =
      new ErasureRefused(SUBJECT, PERSON, REQUEST, ErasureRefusedFor.REQUESTER_NOT_VERIFIED);
  private static final Send RESTRICT =
      new Send("restrict", new RestrictProcessing(SUBJECT, PERSON));

  private static DutiesReported reported(PersonId of, Kept... kept) {
    return new DutiesReported(SUBJECT, PERSON, REQUEST, of, List.of(kept));
  }

  private static ErasureExecuted executed(ErasureScope scope, PersonId... covers) {
    return new ErasureExecuted(
        SUBJECT,
        PERSON,
        REQUEST,
        scope,
        List.of(covers),
        scope == ErasureScope.FULL ? List.of() : List.of(CERTIFICATE),
        BASIS);
  }

  private static Send ask(PersonId one) {
    return new Send("ask:" + one, new AskDuties(DataSubjectId.of(one), one, REQUEST, PERSON));
  }

  private static Send execute(List<PersonId> covers, Kept... kept) {
    return new Send("execute", new ExecuteErasure(SUBJECT, PERSON, covers, List.of(kept)));
  }

  private static Send forget(Identifier subject, String step) {
    return new Send(step, new EraseSubject(subject.value(), BASIS));
  }

  private static Send told(Template template, String parameter, String value) {
    return new Send(
        "tell",
        RequestNotification.to(PERSON, template, Map.of(parameter, value), REQUEST.value()));
  }

  private static ProcessSpec<?> erasure() {
    return ProcessSpec.of(new ErasureProcess(), PERSON.value());
  }

  @Test
  void the_data_is_not_used_from_the_request_on_and_it_is_answered_within_fourteen_days() {
    erasure()
        .on("2023-01-03")
        .when(REQUESTED)
        .then(new Schedule("answer", erasure().wall("2023-01-18T00:00:00")), RESTRICT)
        .fires("answer")
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    Role.PROGRAM_ADMIN,
                    Template.ERASURE_OVERDUE,
                    Map.of("person", PERSON.value()),
                    REQUEST.value())));
  }

  @Test
  void once_the_requester_is_verified_it_is_asked_what_must_be_kept() {
    erasure().given(REQUESTED, RESTRICTED).when(VERIFIED).then(ask(PERSON));
  }

  @Test
  void who_left_nothing_that_must_be_kept_is_forgotten_whole() {
    erasure()
        .given(REQUESTED, RESTRICTED, VERIFIED)
        .when(reported(PERSON))
        .then(execute(List.of(PERSON)))
        .when(executed(ErasureScope.FULL, PERSON))
        .then(
            new Cancel("answer"),
            forget(SUBJECT, "forget"),
            forget(PERSON, "forget-identity"),
            told(Template.ERASURE_EXECUTED, "scope", "FULL"))
        .over();
  }

  @Test
  void behind_a_certificate_in_force_the_identity_stays_until_it_ends() {
    erasure()
        .given(REQUESTED, RESTRICTED, VERIFIED)
        .when(reported(PERSON, CERTIFICATE))
        .then(
            new Note("cert-1", "VALID_CERTIFICATE 2026-03-19"),
            execute(List.of(PERSON), CERTIFICATE),
            new Schedule("again", erasure().wall("2026-03-20T00:00:00")))
        .when(executed(ErasureScope.PARTIAL, PERSON))
        .then(
            new Cancel("answer"),
            forget(SUBJECT, "forget"),
            told(Template.ERASURE_EXECUTED, "scope", "PARTIAL"))
        .goesOn();
  }

  @Test
  void when_the_duties_are_over_the_rest_is_forgotten() {
    var again =
        new DataRequestId(
            Derived.id("dsr", REQUEST.value(), erasure().wall("2026-03-20T00:00:00").toString()));
    erasure()
        .given(REQUESTED, RESTRICTED, VERIFIED, reported(PERSON, CERTIFICATE))
        .given(executed(ErasureScope.PARTIAL, PERSON))
        .fires("again")
        .then(
            new Strike("cert-1"),
            new Send("ask:" + PERSON, new AskDuties(SUBJECT, PERSON, again, PERSON)))
        .when(new DutiesReported(SUBJECT, PERSON, again, PERSON, List.of()))
        .then(execute(List.of(PERSON)));
  }

  @Test
  void a_duty_without_a_day_is_looked_at_again_soon() {
    erasure()
        .on("2023-01-03")
        .given(REQUESTED, RESTRICTED, VERIFIED, reported(PERSON, STIPEND))
        .firesAt("again", "2023-01-18T00:00:00");
  }

  @Test
  void everybody_for_whom_the_person_stands_is_asked_and_forgotten_too() {
    erasure()
        .given(REQUESTED, RESTRICTED)
        .when(VERIFIED_MERGED)
        .then(ask(PERSON), ask(MERGED))
        .when(reported(MERGED, CERTIFICATE))
        .then(new Note("cert-1", "VALID_CERTIFICATE 2026-03-19"))
        .when(reported(PERSON))
        .then(
            execute(List.of(PERSON, MERGED), CERTIFICATE),
            new Schedule("again", erasure().wall("2026-03-20T00:00:00")))
        .when(executed(ErasureScope.PARTIAL, PERSON, MERGED))
        .then(
            new Cancel("answer"),
            forget(SUBJECT, "forget"),
            new Send(
                "cover:" + MERGED,
                new ExecuteErasure(
                    DataSubjectId.of(MERGED), MERGED, List.of(MERGED), List.of(CERTIFICATE))),
            told(Template.ERASURE_EXECUTED, "scope", "PARTIAL"));
  }

  @Test
  void an_answer_to_another_check_is_not_waited_for() {
    erasure()
        .given(REQUESTED, RESTRICTED, VERIFIED)
        .when(new DutiesReported(SUBJECT, PERSON, new DataRequestId("dsr-0"), PERSON, List.of()))
        .thenNothing();
  }

  @Test
  void a_refusal_lifts_what_was_restricted_for_it() {
    erasure()
        .given(REQUESTED, RESTRICTED)
        .when(REFUSED)
        .then(
            new Cancel("answer"),
            new Send("lift", new LiftRestriction(SUBJECT, PERSON)),
            told(Template.ERASURE_REFUSED, "reason", "REQUESTER_NOT_VERIFIED"));
  }

  @Test
  void a_restriction_of_the_persons_own_outlives_a_refusal() {
    erasure()
        .given(RESTRICTED)
        .when(REQUESTED)
        .then(new Schedule("answer", erasure().wall("2023-01-18T00:00:00")))
        .when(REFUSED)
        .then(
            new Cancel("answer"),
            told(Template.ERASURE_REFUSED, "reason", "REQUESTER_NOT_VERIFIED"));
  }

  @Test
  void who_was_erased_in_part_before_is_restricted_enough() {
    erasure().given(REQUESTED).refused("restrict", "ILLEGAL_TRANSITION").thenNothing();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    erasure()
        .given(REQUESTED, RESTRICTED, VERIFIED)
        .refused("ask:" + PERSON, "NOT_FOUND")
        .parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new ErasureProcess(),
            PERSON.value(),
            is ->
                is.check() != null
                    ? is.awaited().isEmpty() ? "CHECKED" : "CHECKING"
                    : is.request() != null ? "REQUESTED" : is.restricted() ? "RESTRICTED" : "FREE")
        .walking(RESTRICTED, LIFTED, REQUESTED, VERIFIED, REFUSED, reported(PERSON, CERTIFICATE))
        .walking("ErasureExecuted PARTIAL", executed(ErasureScope.PARTIAL, PERSON))
        .walking("ErasureExecuted FULL", executed(ErasureScope.FULL, PERSON))
        .livingWith("restrict ILLEGAL_TRANSITION", "execute ERASURE_BASIS")
        .approve();
  }
}
