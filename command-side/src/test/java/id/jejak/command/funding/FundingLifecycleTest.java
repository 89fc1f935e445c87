package id.jejak.command.funding;

import static id.jejak.command.DeciderSpec.at;
import static id.jejak.command.funding.Examples.BUDI;
import static id.jejak.command.funding.Examples.OFFICE;
import static id.jejak.command.funding.Examples.PKS;
import static id.jejak.command.funding.Examples.PROGRAM;
import static id.jejak.command.funding.Examples.SITI;
import static id.jejak.command.funding.Examples.STIPEND;
import static id.jejak.command.funding.Examples.STIPENDS;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Provenance;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.CarryOver;
import id.jejak.messages.funding.CloseFiscalYear;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.funding.QueueForFunding;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.funding.ReviseAllocation;
import id.jejak.messages.funding.StopReservations;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// An allocation, and one reservation of it.
class FundingLifecycleTest {
  private static final Period YEAR =
      new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  private static final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> FUNDING =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")))
          .where(
              PROGRAM, new ProgramPlanned(PROGRAM, "Pelatihan 2023", OFFICE, null, PKS, 2023, YEAR))
          .where(
              PKS,
              new AgreementDrafted(
                  PKS,
                  AgreementKind.PKS,
                  List.of(OFFICE),
                  new AgreementTerms(Set.of(), "Pelatihan", YEAR, 0, null)),
              new AgreementSigned(PKS, YEAR.from(), List.of()));

  private static final Provenance PREPARER = at("2023-03-01T03:00:00Z", "usr-admin");
  private static final Provenance APPROVER = at("2023-03-01T03:00:00Z", "usr-head");

  private static Object name(Funding is) {
    return is instanceof Funding.Approved funds && !funds.year().closed()
        ? funds.use(SITI).stage()
        : is instanceof Funding.Approved ? Ended.CLOSED : is;
  }

  enum Ended {
    CLOSED
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(FUNDING, FundingLifecycleTest::name)
        .asking(
            new ApproveAllocation(
                STIPENDS,
                PROGRAM,
                FundingSource.APBD,
                2023,
                OFFICE,
                PKS,
                FundingLine.STIPEND,
                new Rupiah(1_500_000),
                STIPEND),
            new ReserveFunds(STIPENDS, SITI, null),
            new ReserveFunds(STIPENDS, BUDI, new Rupiah(1_500_000)),
            new ReleaseFunds(STIPENDS, BUDI, "CANCELLED"),
            new QueueForFunding(STIPENDS, SITI, null),
            new PrepareRevision(STIPENDS, new Rupiah(2_250_000), "APBD-P"),
            new CarryOver(STIPENDS, SITI),
            new StopReservations(STIPENDS, LocalDate.of(2023, 2, 28)),
            new CloseFiscalYear(STIPENDS),
            new CommitExpense(STIPENDS, SITI),
            new ReleaseFunds(STIPENDS, SITI, "DROPPED_OUT"))
        .asking(PREPARER, new PayExpense(STIPENDS, SITI))
        .asking(APPROVER, new PayExpense(STIPENDS, SITI))
        .asking(PREPARER, new ReviseAllocation(STIPENDS))
        .asking(APPROVER, new ReviseAllocation(STIPENDS))
        .approve();
  }
}
