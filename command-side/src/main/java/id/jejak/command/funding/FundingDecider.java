package id.jejak.command.funding;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.funding.Funding.Approved;
import id.jejak.command.funding.Funding.Stage;
import id.jejak.command.funding.Funding.Unapproved;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundsExhausted;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneId;

final class FundingDecider implements Decider<FundingCommand, Funding, FundingEvent, FundingFacts> {
  private final ZoneId office;

  FundingDecider(ZoneId office) {
    this.office = office;
  }

  @Override
  public Class<FundingCommand> commands() {
    return FundingCommand.class;
  }

  @Override
  public Class<FundingEvent> events() {
    return FundingEvent.class;
  }

  @Override
  public Funding initial() {
    return new Unapproved();
  }

  @Override
  public Funding evolve(Funding is, FundingEvent event) {
    return is.evolve(event);
  }

  @Override
  public FundingFacts facts(FundingCommand command, Funding is, Provenance by, History history) {
    return switch (command) {
      case ApproveAllocation asked ->
          new FundingFacts(
              by.day(office),
              !history.of(asked.program(), ProgramEvent.class).isEmpty(),
              AgreementOnDay.of(asked.agreement(), by.day(office), history));
      case ReserveFunds _, CommitExpense _, PayExpense _, ReleaseFunds _ ->
          new FundingFacts(by.day(office), true, null);
    };
  }

  @Override
  public Decision<FundingEvent> decide(
      FundingCommand command, Funding is, FundingFacts facts, Provenance by) {
    return switch (is) {
      case Unapproved _ ->
          command instanceof ApproveAllocation asked
              ? approve(asked, facts)
              : refuse(new NotFound(command.allocation().value()));
      case Approved funds ->
          switch (command) {
            case ApproveAllocation asked ->
                approved(asked).equals(funds.as())
                    ? alreadySo()
                    : refuse(new AlreadyExists(asked.allocation().value()));
            case ReserveFunds asked -> reserve(asked, funds);
            case CommitExpense asked -> commit(asked, funds);
            case PayExpense asked -> pay(asked, funds);
            case ReleaseFunds asked -> release(asked, funds);
          };
    };
  }

  /// A MoU alone authorises no spending; a PKS in force on the day of the approval does (R8, R48).
  private static Decision<FundingEvent> approve(ApproveAllocation asked, FundingFacts facts) {
    if (!facts.programKnown()) {
      return refuse(new NotFound(asked.program().value()));
    }
    var basis = facts.basis();
    if (basis == null || basis.kind() == null) {
      return refuse(new NotFound(asked.agreement().value()));
    }
    var objection = basis.objectionToSpending();
    return objection == null ? accept(approved(asked)) : refuse(objection);
  }

  private static AllocationApproved approved(ApproveAllocation asked) {
    return new AllocationApproved(
        asked.allocation(),
        asked.program(),
        asked.source(),
        asked.fiscalYear(),
        asked.office(),
        asked.agreement(),
        asked.line(),
        asked.amount());
  }

  /// Reserved and spent never exceed the allocation, at any moment (R7). What was given back can be
  /// reserved again.
  private static Decision<FundingEvent> reserve(ReserveFunds asked, Approved funds) {
    var held = funds.held(asked.purpose());
    if (held != null) {
      return held.amount().equals(asked.amount())
          ? alreadySo()
          : refuse(new AlreadyExists(asked.purpose().key()));
    }
    return asked.amount().amount() <= funds.left()
        ? accept(
            new FundsReserved(
                asked.allocation(), funds.as().line(), asked.purpose(), asked.amount()))
        : refuse(new FundsExhausted(asked.allocation(), asked.amount().amount(), funds.left()));
  }

  private static Decision<FundingEvent> commit(CommitExpense asked, Approved funds) {
    var held = funds.held(asked.purpose());
    if (held == null) {
      return refuse(new FundsNotReserved(asked.allocation(), asked.purpose().key()));
    }
    return held.stage() == Stage.RESERVED
        ? accept(
            new ExpenseCommitted(
                asked.allocation(), funds.as().line(), asked.purpose(), held.amount()))
        : alreadySo();
  }

  private static Decision<FundingEvent> pay(PayExpense asked, Approved funds) {
    var held = funds.held(asked.purpose());
    if (held == null) {
      return refuse(new FundsNotReserved(asked.allocation(), asked.purpose().key()));
    }
    return switch (held.stage()) {
      case COMMITTED ->
          accept(
              new ExpensePaid(
                  asked.allocation(), funds.as().line(), asked.purpose(), held.amount()));
      case PAID -> alreadySo();
      case RESERVED, RELEASED ->
          refuse(new IllegalTransition(asked.purpose().key(), held.stage().name()));
    };
  }

  private static Decision<FundingEvent> release(ReleaseFunds asked, Approved funds) {
    if (funds.wasReleased(asked.purpose())) {
      return alreadySo();
    }
    var held = funds.held(asked.purpose());
    if (held == null) {
      return refuse(new FundsNotReserved(asked.allocation(), asked.purpose().key()));
    }
    return held.stage() == Stage.PAID
        ? refuse(new IllegalTransition(asked.purpose().key(), held.stage().name()))
        : accept(
            new FundsReleased(
                asked.allocation(),
                funds.as().line(),
                asked.purpose(),
                held.amount(),
                asked.reason()));
  }
}
