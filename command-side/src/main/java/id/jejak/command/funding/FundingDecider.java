package id.jejak.command.funding;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.funding.Funding.Approved;
import id.jejak.command.funding.Funding.Unapproved;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Refusal;
import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.AllocationRevised;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.CarryOver;
import id.jejak.messages.funding.CloseFiscalYear;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FiscalYearClosed;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundsCarriedOver;
import id.jejak.messages.funding.FundsExhausted;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.OpenCommitments;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.funding.PutBy;
import id.jejak.messages.funding.QueueForFunding;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReservationsClosed;
import id.jejak.messages.funding.ReservationsStopped;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.funding.ReviseAllocation;
import id.jejak.messages.funding.RevisionPrepared;
import id.jejak.messages.funding.StopReservations;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class FundingDecider implements Decider<FundingCommand, Funding, FundingEvent, FundingFacts> {
  private static final String CLOSED = "CLOSED";

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
      case ReviseAllocation _ when is instanceof Approved funds ->
          new FundingFacts(
              by.day(office),
              true,
              AgreementOnDay.of(funds.as().agreement(), by.day(office), history));
      case PrepareRevision _,
          ReviseAllocation _,
          ReserveFunds _,
          QueueForFunding _,
          CommitExpense _,
          PayExpense _,
          ReleaseFunds _,
          CarryOver _,
          StopReservations _,
          CloseFiscalYear _ ->
          new FundingFacts(by.day(office), true, null);
    };
  }

  @Override
  public Decision<FundingEvent> decide(
      FundingCommand command, Funding is, FundingFacts facts, Provenance by) {
    return switch (answer(command, is, facts, by)) {
      case Decision.Accepted<FundingEvent> yes -> yes.claiming(claims(yes.events()));
      case Decision<FundingEvent> no -> no;
    };
  }

  /// That money is put by is known beyond the line: nobody starts or is assessed without (R6). What
  /// is given back of an expense that was paid leaves the rest where it is.
  private static Claim[] claims(List<FundingEvent> events) {
    boolean paid = events.getFirst() instanceof ExpensePaid;
    var claims = new ArrayList<Claim>();
    for (FundingEvent event : events) {
      if (event instanceof FundsReserved money) {
        claims.add(PutBy.from(money.allocation(), money.purpose()));
      } else if (event instanceof FundingGranted money) {
        claims.add(PutBy.from(money.allocation(), money.purpose()));
      } else if (event instanceof FundsReleased money && !paid) {
        claims.add(PutBy.giveBack(money.allocation(), money.purpose()));
      }
    }
    return claims.toArray(Claim[]::new);
  }

  private static Decision<FundingEvent> answer(
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
            case PrepareRevision asked -> prepare(asked, funds, by);
            case ReviseAllocation asked -> revise(asked, funds, facts, by);
            case ReserveFunds asked -> reserve(asked, funds, facts.day());
            case QueueForFunding asked -> queue(asked, funds, facts.day());
            case CommitExpense asked -> commit(asked, funds, by);
            case PayExpense asked -> pay(asked, funds, facts.day(), by);
            case ReleaseFunds asked -> release(asked, funds, facts.day());
            case CarryOver asked -> carryOver(asked, funds);
            case StopReservations asked -> stop(asked, funds);
            case CloseFiscalYear asked -> close(asked, funds);
          };
    };
  }

  /// A MoU alone authorises no spending; a PKS in force on the day of the approval does (R8, R48).
  private static Decision<FundingEvent> approve(ApproveAllocation asked, FundingFacts facts) {
    if (!facts.programKnown()) {
      return refuse(new NotFound(asked.program().value()));
    }
    var without = objection(facts);
    return without == null
        ? Decision.<FundingEvent>accept(approved(asked))
            .claiming(sum(asked.allocation(), asked.amount(), facts))
        : refuse(without);
  }

  /// All that is allocated under an agreement stays within what it says (S0.2).
  private static Claim[] sum(AllocationId allocation, Rupiah amount, FundingFacts facts) {
    return facts.basis() == null
        ? new Claim[0]
        : new Claim[] {facts.basis().funding(allocation, amount)};
  }

  private static @Nullable Refusal objection(FundingFacts facts) {
    var basis = facts.basis();
    if (basis == null) {
      return null;
    }
    return basis.kind() == null
        ? new NotFound(basis.agreement().value())
        : basis.objectionToSpending();
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
        asked.amount(),
        asked.unitPrice());
  }

  private static Decision<FundingEvent> prepare(
      PrepareRevision asked, Approved funds, Provenance by) {
    var revision =
        new RevisionPrepared(
            asked.allocation(),
            funds.as().program(),
            funds.as().line(),
            asked.amount(),
            asked.reason(),
            by.actor());
    if (funds.year().closed()) {
      return refuse(closed(asked.allocation()));
    }
    return revision.equals(funds.year().proposed()) ? alreadySo() : accept(revision);
  }

  /// Four eyes (R46), a PKS in force (R48) that is good for it (S0.2), and never below what is
  /// already taken (R7).
  private static Decision<FundingEvent> revise(
      ReviseAllocation asked, Approved funds, FundingFacts facts, Provenance by) {
    var proposed = funds.year().proposed();
    if (proposed == null) {
      return alreadySo();
    }
    if (proposed.preparer().equals(by.actor())) {
      return refuse(new FourEyes(asked.allocation().value()));
    }
    var without = objection(facts);
    if (without != null) {
      return refuse(without);
    }
    return funds.taken() <= proposed.amount().amount()
        ? granting(
                funds,
                facts.day(),
                new AllocationRevised(
                    asked.allocation(),
                    funds.as().program(),
                    funds.as().line(),
                    funds.amount(),
                    proposed.amount(),
                    proposed.reason(),
                    proposed.preparer(),
                    by.actor()))
            .claiming(sum(asked.allocation(), proposed.amount(), facts))
        : refuse(new FundsExhausted(asked.allocation(), funds.taken(), proposed.amount().amount()));
  }

  /// Reserved and spent never exceed the allocation, at any moment (R7). What was given back can be
  /// reserved again. Nobody overtakes those who wait.
  private static Decision<FundingEvent> reserve(ReserveFunds asked, Approved funds, LocalDate day) {
    var use = funds.use(asked.purpose());
    Rupiah amount = amount(asked.amount(), funds);
    return switch (use.stage()) {
      case RESERVED, COMMITTED, PAID ->
          use.amount().equals(amount)
              ? alreadySo()
              : refuse(new AlreadyExists(asked.purpose().key()));
      case QUEUED -> refuse(new FundsExhausted(asked.allocation(), amount.amount(), funds.left()));
      case FREE, EXPIRED, RELEASED -> {
        var late = late(funds, day);
        yield late != null
            ? refuse(late)
            : funds.queue().isEmpty() && amount.amount() <= funds.left()
                ? accept(
                    new FundsReserved(
                        asked.allocation(), funds.as().line(), asked.purpose(), amount))
                : refuse(new FundsExhausted(asked.allocation(), amount.amount(), funds.left()));
      }
    };
  }

  /// The last in the queue; money that has come free meanwhile is granted at once.
  private static Decision<FundingEvent> queue(
      QueueForFunding asked, Approved funds, LocalDate day) {
    return switch (funds.use(asked.purpose()).stage()) {
      case QUEUED, RESERVED, COMMITTED, PAID -> alreadySo();
      case FREE, EXPIRED, RELEASED -> {
        var late = late(funds, day);
        yield late != null
            ? refuse(late)
            : granting(
                funds,
                day,
                new FundingQueued(
                    asked.allocation(),
                    funds.as().line(),
                    asked.purpose(),
                    amount(asked.amount(), funds),
                    funds.queue().nextPlace()));
      }
    };
  }

  private static Rupiah amount(@Nullable Rupiah asked, Approved funds) {
    return asked == null ? funds.as().unitPrice() : asked;
  }

  private static @Nullable Refusal late(Approved funds, LocalDate day) {
    if (funds.year().closed()) {
      return closed(funds.as().allocation());
    }
    var last = funds.year().last();
    return last == null || funds.year().takes(day)
        ? null
        : new ReservationsClosed(funds.as().allocation(), last);
  }

  /// What happens, and after it as many grants as there is money for, in the order of the queue:
  /// who does not fit holds up those behind.
  private static Decision.Accepted<FundingEvent> granting(
      Approved funds, LocalDate day, FundingEvent... first) {
    var events = new ArrayList<FundingEvent>(List.of(first));
    Approved then = funds;
    for (FundingEvent event : first) {
      then = then.evolve(event);
    }
    while (then.year().takes(day) && !then.queue().isEmpty()) {
      var head = then.queue().waiting().getFirst();
      if (head.amount().amount() > then.left()) {
        break;
      }
      var granted =
          new FundingGranted(
              funds.as().allocation(), funds.as().line(), head.purpose(), head.amount());
      events.add(granted);
      then = then.evolve(granted);
    }
    return accept(events);
  }

  private static Decision<FundingEvent> commit(CommitExpense asked, Approved funds, Provenance by) {
    var use = funds.use(asked.purpose());
    return switch (use.stage()) {
      case RESERVED ->
          funds.year().closed() && !use.carried()
              ? refuse(closed(asked.allocation()))
              : accept(
                  new ExpenseCommitted(
                      asked.allocation(),
                      funds.as().line(),
                      asked.purpose(),
                      use.amount(),
                      by.actor()));
      case COMMITTED, PAID -> alreadySo();
      case FREE, QUEUED, EXPIRED, RELEASED ->
          refuse(new FundsNotReserved(asked.allocation(), asked.purpose().key()));
    };
  }

  /// Nobody pays what he committed himself (R46). A process has no hands of its own: it pays
  /// because of what people decided.
  private static Decision<FundingEvent> pay(
      PayExpense asked, Approved funds, LocalDate day, Provenance by) {
    var use = funds.use(asked.purpose());
    return switch (use.stage()) {
      case COMMITTED ->
          by.causation() == null && by.actor().equals(use.preparer())
              ? refuse(new FourEyes(asked.purpose().key()))
              : settle(asked, funds, use.amount(), day);
      case PAID -> alreadySo();
      case RESERVED -> refuse(new IllegalTransition(asked.purpose().key(), use.stage().name()));
      case FREE, QUEUED, EXPIRED, RELEASED ->
          refuse(new FundsNotReserved(asked.allocation(), asked.purpose().key()));
    };
  }

  /// No more than was committed; what is left of it goes to those who wait.
  private static Decision<FundingEvent> settle(
      PayExpense asked, Approved funds, Rupiah committed, LocalDate day) {
    Rupiah amount = asked.amount() == null ? committed : asked.amount();
    long rest = committed.amount() - amount.amount();
    if (rest < 0) {
      return refuse(new FundsExhausted(asked.allocation(), amount.amount(), committed.amount()));
    }
    var line = funds.as().line();
    var paid = new ExpensePaid(asked.allocation(), line, asked.purpose(), amount);
    return rest == 0
        ? accept(paid)
        : granting(
            funds,
            day,
            paid,
            new FundsReleased(
                asked.allocation(), line, asked.purpose(), new Rupiah(rest), "UNSPENT"));
  }

  /// What is given back goes to those who wait; who gives up waiting leaves the queue.
  private static Decision<FundingEvent> release(ReleaseFunds asked, Approved funds, LocalDate day) {
    var use = funds.use(asked.purpose());
    return switch (use.stage()) {
      case RESERVED, COMMITTED ->
          granting(
              funds,
              day,
              new FundsReleased(
                  asked.allocation(),
                  funds.as().line(),
                  asked.purpose(),
                  use.amount(),
                  asked.reason()));
      case QUEUED ->
          granting(
              funds,
              day,
              new FundingExpired(
                  asked.allocation(),
                  funds.as().line(),
                  asked.purpose(),
                  use.amount(),
                  asked.reason()));
      case RELEASED, EXPIRED -> alreadySo();
      case PAID -> refuse(new IllegalTransition(asked.purpose().key(), use.stage().name()));
      case FREE -> refuse(new FundsNotReserved(asked.allocation(), asked.purpose().key()));
    };
  }

  private static Decision<FundingEvent> carryOver(CarryOver asked, Approved funds) {
    var use = funds.use(asked.purpose());
    return switch (use.stage()) {
      case RESERVED, COMMITTED ->
          use.carried()
              ? alreadySo()
              : accept(
                  new FundsCarriedOver(
                      asked.allocation(), funds.as().line(), asked.purpose(), use.amount()));
      case PAID -> refuse(new IllegalTransition(asked.purpose().key(), use.stage().name()));
      case FREE, QUEUED, EXPIRED, RELEASED ->
          refuse(new FundsNotReserved(asked.allocation(), asked.purpose().key()));
    };
  }

  private static Decision<FundingEvent> stop(StopReservations asked, Approved funds) {
    if (funds.year().closed() || asked.after().equals(funds.year().last())) {
      return alreadySo();
    }
    return accept(
        new ReservationsStopped(
            asked.allocation(), funds.as().program(), funds.as().line(), asked.after()));
  }

  /// Not as long as anything is open: it is paid, given back or carried over first (S28).
  private static Decision<FundingEvent> close(CloseFiscalYear asked, Approved funds) {
    if (funds.year().closed()) {
      return alreadySo();
    }
    long open = funds.open();
    if (open > 0) {
      return refuse(new OpenCommitments(asked.allocation(), open));
    }
    var events = new ArrayList<FundingEvent>();
    for (var each : funds.queue().waiting()) {
      events.add(
          new FundingExpired(
              asked.allocation(), funds.as().line(), each.purpose(), each.amount(), "YEAR_END"));
    }
    events.add(
        new FiscalYearClosed(
            asked.allocation(),
            funds.as().program(),
            funds.as().office(),
            funds.as().fiscalYear(),
            funds.as().line(),
            new Rupiah(funds.left())));
    return accept(events);
  }

  private static IllegalTransition closed(AllocationId allocation) {
    return new IllegalTransition(allocation.value(), CLOSED);
  }
}
