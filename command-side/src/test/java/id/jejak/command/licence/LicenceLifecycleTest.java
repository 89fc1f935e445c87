package id.jejak.command.licence;

import static id.jejak.command.licence.Examples.LAS;
import static id.jejak.command.licence.Examples.LICENCE;
import static id.jejak.command.licence.Examples.LSP;
import static id.jejak.command.licence.Examples.NEXT;
import static id.jejak.command.licence.Examples.OTO;
import static id.jejak.command.licence.Examples.YEAR;
import static id.jejak.command.licence.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.licence.ExpireLspLicence;
import id.jejak.messages.licence.ExtendScope;
import id.jejak.messages.licence.GrantLspLicence;
import id.jejak.messages.licence.LiftLspSuspension;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.licence.RecordBnspSurveillance;
import id.jejak.messages.licence.ReduceScope;
import id.jejak.messages.licence.RenewLspLicence;
import id.jejak.messages.licence.SurveillanceResult;
import id.jejak.messages.licence.SuspendLsp;
import id.jejak.messages.licence.TransferCandidates;
import id.jejak.messages.licence.WithdrawLspLicence;
import id.jejak.messages.organization.OrganizationId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LicenceLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            DeciderSpec.of(new LicenceDecider()),
            is -> is instanceof Licence.Granted granted ? granted.stage() : is)
        .asking(
            new GrantLspLicence(LICENCE, LSP, LspType.P2, "BNSP-LSP-0001-ID", Set.of(OTO), YEAR),
            new RenewLspLicence(LICENCE, "BNSP-LSP-0001-ID", Set.of(OTO), NEXT),
            new ExtendScope(LICENCE, LAS, day(2, 1)),
            new ReduceScope(LICENCE, OTO, day(2, 1)),
            new SuspendLsp(LICENCE, day(3, 1), "audit"),
            new LiftLspSuspension(LICENCE, day(3, 21)),
            new WithdrawLspLicence(LICENCE, day(6, 1), "pelanggaran"),
            new RecordBnspSurveillance(LICENCE, day(2, 15), SurveillanceResult.CONFORMING, "BA 7"),
            new TransferCandidates(
                LICENCE, new OrganizationId("org-lsp-palembang"), null, day(6, 2)),
            new ExpireLspLicence(LICENCE))
        .asking(
            DeciderSpec.at("2023-12-31T17:00:00Z", "process:lsp-licence"),
            new ExpireLspLicence(LICENCE))
        .approve();
  }
}
