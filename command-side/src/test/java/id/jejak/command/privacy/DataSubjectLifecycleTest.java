package id.jejak.command.privacy;

import static id.jejak.command.privacy.Examples.SITI;
import static id.jejak.command.privacy.Examples.SUBJECT;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AskDuties;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DeliverDossier;
import id.jejak.messages.privacy.Duty;
import id.jejak.messages.privacy.ErasureRefusedFor;
import id.jejak.messages.privacy.ExecuteErasure;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.Kept;
import id.jejak.messages.privacy.LiftRestriction;
import id.jejak.messages.privacy.RefuseErasure;
import id.jejak.messages.privacy.ReportDuties;
import id.jejak.messages.privacy.RequestAccess;
import id.jejak.messages.privacy.RequestErasure;
import id.jejak.messages.privacy.RestrictProcessing;
import id.jejak.messages.privacy.VerifyRequester;
import id.jejak.messages.privacy.WithdrawConsent;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataSubjectLifecycleTest {
  private static final DataRequestId ACCESS = new DataRequestId("dsr-access");
  private static final DataRequestId ERASURE = new DataRequestId("dsr-erasure");
  private static final PersonId OTHER = new PersonId("per-other");

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            DeciderSpec.of(new DataSubjectDecider()).where(SITI, new IdentityVerified(SITI)),
            DataSubject::use)
        .asking(
            new GiveConsent(SUBJECT, SITI, ConsentPurpose.TALENT_POOL, "v1"),
            new GiveConsent(SUBJECT, SITI, ConsentPurpose.TALENT_POOL, "v2"),
            new WithdrawConsent(SUBJECT, SITI, ConsentPurpose.TALENT_POOL),
            new RestrictProcessing(SUBJECT, SITI),
            new LiftRestriction(SUBJECT, SITI),
            new RequestAccess(SUBJECT, SITI, ACCESS),
            new DeliverDossier(SUBJECT, SITI, ACCESS),
            new RequestErasure(SUBJECT, SITI, ERASURE),
            new VerifyRequester(SUBJECT, SITI, ERASURE),
            new AskDuties(SUBJECT, SITI, ERASURE, OTHER),
            new ReportDuties(SUBJECT, SITI, ERASURE, OTHER, List.of()),
            new ExecuteErasure(
                SUBJECT,
                SITI,
                List.of(SITI),
                List.of(new Kept(Duty.VALID_CERTIFICATE, "cert-1", null))),
            new ExecuteErasure(SUBJECT, SITI, List.of(SITI), List.of()),
            new RefuseErasure(SUBJECT, SITI, ERASURE, ErasureRefusedFor.REQUESTER_NOT_VERIFIED))
        .approve();
  }
}
