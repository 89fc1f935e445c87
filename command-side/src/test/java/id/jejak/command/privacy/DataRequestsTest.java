package id.jejak.command.privacy;

import static id.jejak.command.privacy.Examples.SITI;
import static id.jejak.command.privacy.Examples.SUBJECT;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.AskDuties;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectCommand;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DeliverDossier;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.Duty;
import id.jejak.messages.privacy.ErasureBasis;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRefusedFor;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ErasureScope;
import id.jejak.messages.privacy.ExecuteErasure;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.Kept;
import id.jejak.messages.privacy.LiftRestriction;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RefuseErasure;
import id.jejak.messages.privacy.ReportDuties;
import id.jejak.messages.privacy.RequestAccess;
import id.jejak.messages.privacy.RequestErasure;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictProcessing;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.privacy.VerifyRequester;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person may ask about their data: restriction, access, erasure (UU 27/2022; R41).
class DataRequestsTest {
  private static final DataRequestId REQUEST = new DataRequestId("dsr-1");
  private static final PersonId LOSER = new PersonId("per-loser");
  private static final DataSubjectId FOLLOWER = DataSubjectId.of(LOSER);
  private static final ConsentGiven TALENT =
      new ConsentGiven(SUBJECT, SITI, ConsentPurpose.TALENT_POOL, "v1");
  private static final ConsentGiven MARKETING =
      new ConsentGiven(SUBJECT, SITI, ConsentPurpose.MARKETING, "v1");
  private static final ProcessingRestricted RESTRICTED = new ProcessingRestricted(SUBJECT, SITI);
  private static final AccessRequested ASKED = new AccessRequested(SUBJECT, SITI, REQUEST);
  private static final DossierDelivered DELIVERED = new DossierDelivered(SUBJECT, SITI, REQUEST);
  private static final ErasureRequested REQUESTED = new ErasureRequested(SUBJECT, SITI, REQUEST);
  private static final RequesterVerified VERIFIED =
      new RequesterVerified(SUBJECT, SITI, REQUEST, List.of());
  private static final RefuseErasure REFUSE =
      new RefuseErasure(SUBJECT, SITI, REQUEST, ErasureRefusedFor.LEGAL_PROCEEDINGS);
  private static final Kept CERTIFICATE =
      new Kept(Duty.VALID_CERTIFICATE, "cert-1", LocalDate.of(2026, 3, 19));
  private static final Kept STIPEND = new Kept(Duty.UNPAID_STIPEND, "stp-1", null);

  private static ExecuteErasure execute(Kept... kept) {
    return new ExecuteErasure(SUBJECT, SITI, List.of(SITI), List.of(kept));
  }

  private static ErasureExecuted executed(String basis, Kept... kept) {
    return new ErasureExecuted(
        SUBJECT,
        SITI,
        REQUEST,
        kept.length == 0 ? ErasureScope.FULL : ErasureScope.PARTIAL,
        List.of(SITI),
        List.of(kept),
        basis);
  }

  private final DeciderSpec<DataSubjectCommand, DataSubject, DataSubjectEvent, DataSubjectFacts>
      subject =
          DeciderSpec.of(new DataSubjectDecider())
              .where(SITI, new IdentityVerified(SITI))
              .where(LOSER, new IdentityVerified(LOSER));

  @Test
  void the_use_of_data_is_restricted_and_the_restriction_lifted() {
    subject.given().when(new RestrictProcessing(SUBJECT, SITI)).then(RESTRICTED);
    subject.given(RESTRICTED).when(new RestrictProcessing(SUBJECT, SITI)).thenNothing();
    subject
        .given(RESTRICTED)
        .when(new LiftRestriction(SUBJECT, SITI))
        .then(new RestrictionLifted(SUBJECT, SITI));
    subject.given().when(new LiftRestriction(SUBJECT, SITI)).thenNothing();
  }

  @Test
  void whoever_is_known_may_ask_what_is_known() {
    subject.given().when(new RequestAccess(SUBJECT, SITI, REQUEST)).then(ASKED);
    subject.given(ASKED).when(new RequestAccess(SUBJECT, SITI, REQUEST)).thenNothing();
    subject.given(ASKED).when(new DeliverDossier(SUBJECT, SITI, REQUEST)).then(DELIVERED);
    subject.given(ASKED, DELIVERED).when(new DeliverDossier(SUBJECT, SITI, REQUEST)).thenNothing();
    subject
        .given()
        .when(new DeliverDossier(SUBJECT, SITI, REQUEST))
        .thenRefused(new NotFound("dsr-1"));
    var nobody = new PersonId("per-nobody");
    subject
        .given()
        .when(new RequestAccess(DataSubjectId.of(nobody), nobody, REQUEST))
        .thenRefused(new NotFound("per-nobody"));
  }

  @Test
  void nothing_is_erased_before_it_is_known_that_the_person_asks() {
    subject.given().when(new RequestErasure(SUBJECT, SITI, REQUEST)).then(REQUESTED);
    subject
        .given(REQUESTED)
        .when(execute())
        .thenRefused(new ErasureBasis(SITI, "REQUESTER_NOT_VERIFIED"));
    subject.given(REQUESTED).when(new VerifyRequester(SUBJECT, SITI, REQUEST)).then(VERIFIED);
  }

  @Test
  void who_never_enrolled_is_forgotten_whole() {
    subject.given(REQUESTED, VERIFIED).when(execute()).then(executed("UU 27/2022 art. 8"));
  }

  @Test
  void what_must_be_kept_is_kept_and_the_basis_said_and_every_consent_ends() {
    subject
        .given(MARKETING, TALENT, REQUESTED, VERIFIED)
        .when(execute(CERTIFICATE, STIPEND))
        .then(
            new ConsentWithdrawn(SUBJECT, SITI, ConsentPurpose.TALENT_POOL),
            new ConsentWithdrawn(SUBJECT, SITI, ConsentPurpose.MARKETING),
            executed("UU 27/2022 art. 15; PP 10/2018, UU 1/2004", CERTIFICATE, STIPEND));
  }

  @Test
  void what_was_kept_is_forgotten_when_the_duties_are_over() {
    var partly = executed("", CERTIFICATE);
    subject.given(REQUESTED, VERIFIED, partly).when(execute(CERTIFICATE)).thenNothing();
    subject
        .given(REQUESTED, VERIFIED, partly)
        .when(execute())
        .then(
            new ErasureExecuted(
                SUBJECT,
                SITI,
                null,
                ErasureScope.FULL,
                List.of(SITI),
                List.of(),
                "UU 27/2022 art. 8"));
  }

  @Test
  void an_erased_person_gives_no_consent_and_is_not_restricted() {
    var partly = executed("", CERTIFICATE);
    subject
        .given(REQUESTED, VERIFIED, partly)
        .when(new GiveConsent(SUBJECT, SITI, ConsentPurpose.TALENT_POOL, "v1"))
        .thenRefused(new IllegalTransition(SUBJECT.value(), "ERASED_PARTIAL"));
    subject
        .given(REQUESTED, VERIFIED, executed(""))
        .when(new RequestAccess(SUBJECT, SITI, new DataRequestId("dsr-2")))
        .thenRefused(new IllegalTransition(SUBJECT.value(), "ERASED_FULL"));
  }

  @Test
  void an_erasure_may_be_refused_with_a_reason() {
    subject
        .given(REQUESTED)
        .when(REFUSE)
        .then(new ErasureRefused(SUBJECT, SITI, REQUEST, ErasureRefusedFor.LEGAL_PROCEEDINGS));
    subject
        .given(REQUESTED, VERIFIED, executed(""))
        .when(REFUSE)
        .thenRefused(new IllegalTransition("dsr-1", "EXECUTED"));
  }

  @Test
  void the_one_who_stands_asks_for_all_that_were_merged() {
    subject
        .given()
        .held("person", SITI.value(), LOSER.value())
        .when(new RequestErasure(SUBJECT, SITI, REQUEST))
        .thenRefused(new PersonMerged(SITI, LOSER));
    subject
        .given(REQUESTED)
        .where(
            SITI,
            new PersonsMerged(
                SITI, List.of(LOSER), Personal.of(SITI, "same fingerprints"), "usr-second"))
        .when(new VerifyRequester(SUBJECT, SITI, REQUEST))
        .then(new RequesterVerified(SUBJECT, SITI, REQUEST, List.of(LOSER)));
  }

  @Test
  void who_was_merged_is_forgotten_with_the_one_who_stands_and_not_before() {
    var follow = new ExecuteErasure(FOLLOWER, LOSER, List.of(LOSER), List.of());
    subject
        .given()
        .held("person", LOSER.value(), SITI.value())
        .when(follow)
        .thenRefused(new ErasureBasis(LOSER, "REQUESTER_NOT_VERIFIED"));
    subject
        .given()
        .held("person", LOSER.value(), SITI.value())
        .where(SUBJECT, REQUESTED, VERIFIED, executed(""))
        .when(follow)
        .then(
            new ErasureExecuted(
                FOLLOWER,
                LOSER,
                null,
                ErasureScope.FULL,
                List.of(LOSER),
                List.of(),
                "UU 27/2022 art. 8"));
  }

  @Test
  void duties_are_asked_and_reported_once_for_each_check() {
    var ask = new AskDuties(SUBJECT, SITI, REQUEST, SITI);
    var asked = new DutiesAsked(SUBJECT, SITI, REQUEST, SITI);
    var report = new ReportDuties(SUBJECT, SITI, REQUEST, SITI, List.of(CERTIFICATE));
    var reported = new DutiesReported(SUBJECT, SITI, REQUEST, SITI, List.of(CERTIFICATE));
    subject.given().when(ask).then(asked);
    subject.given(asked).when(ask).thenNothing();
    subject.given(asked).when(report).then(reported);
    subject.given(asked, reported).when(report).thenNothing();
  }
}
