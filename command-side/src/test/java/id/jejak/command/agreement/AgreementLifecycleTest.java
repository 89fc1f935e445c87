package id.jejak.command.agreement;

import static id.jejak.command.agreement.Examples.BUDI_SIGNS;
import static id.jejak.command.agreement.Examples.LONGER;
import static id.jejak.command.agreement.Examples.LSP;
import static id.jejak.command.agreement.Examples.MOU;
import static id.jejak.command.agreement.Examples.MOU_DRAFTED;
import static id.jejak.command.agreement.Examples.MOU_SIGNED;
import static id.jejak.command.agreement.Examples.OFFICE;
import static id.jejak.command.agreement.Examples.PKS;
import static id.jejak.command.agreement.Examples.SITI_SIGNS;
import static id.jejak.command.agreement.Examples.YEAR;
import static id.jejak.command.agreement.Examples.appointed;
import static id.jejak.command.agreement.Examples.day;
import static id.jejak.command.agreement.Examples.terms;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AmendAgreement;
import id.jejak.messages.agreement.AttachPks;
import id.jejak.messages.agreement.DraftAgreement;
import id.jejak.messages.agreement.ExpireAgreement;
import id.jejak.messages.agreement.NoteIntakeBreach;
import id.jejak.messages.agreement.RecordPartnerIntakePromise;
import id.jejak.messages.agreement.RemindOfAgreementExpiry;
import id.jejak.messages.agreement.SignAgreement;
import id.jejak.messages.agreement.TerminateAgreement;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A PKS under a MoU that is signed.
class AgreementLifecycleTest {
  private static final DeciderSpec<AgreementCommand, Agreement, AgreementEvent, AgreementFacts>
      AGREEMENT =
          DeciderSpec.of(new AgreementDecider())
              .where(MOU, MOU_DRAFTED, MOU_SIGNED)
              .where(OFFICE, appointed(SITI_SIGNS, false, YEAR))
              .where(LSP, appointed(BUDI_SIGNS, false, YEAR));

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(AGREEMENT, Agreement::stage)
        .asking(
            new DraftAgreement(PKS, AgreementKind.PKS, List.of(OFFICE, LSP), terms(YEAR)),
            new AttachPks(PKS, MOU),
            new SignAgreement(PKS, day(1, 9), List.of(SITI_SIGNS, BUDI_SIGNS)),
            new AmendAgreement(PKS, LONGER, day(6, 1), List.of(SITI_SIGNS, BUDI_SIGNS)),
            new TerminateAgreement(PKS, day(6, 1), "pelanggaran"),
            new RemindOfAgreementExpiry(PKS, 90),
            new RecordPartnerIntakePromise(PKS, LSP, 12, YEAR),
            new NoteIntakeBreach(PKS, LSP, YEAR, 4),
            new ExpireAgreement(PKS))
        .asking(
            DeciderSpec.at("2024-12-31T17:00:00Z", "process:agreement-expiry"),
            new ExpireAgreement(PKS))
        .approve();
  }
}
