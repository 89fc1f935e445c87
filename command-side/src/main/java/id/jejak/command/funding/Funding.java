package id.jejak.command.funding;

import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationRevised;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FiscalYearClosed;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundsCarriedOver;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReservationsStopped;
import id.jejak.messages.funding.RevisionPrepared;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

sealed interface Funding {
  Funding evolve(FundingEvent event);

  record Unapproved() implements Funding {
    @Override
    public Funding evolve(FundingEvent event) {
      return switch (event) {
        case AllocationApproved fact -> Approved.as(fact);
        case RevisionPrepared _,
            AllocationRevised _,
            FundsReserved _,
            FundingQueued _,
            FundingGranted _,
            FundingExpired _,
            ExpenseCommitted _,
            ExpensePaid _,
            FundsReleased _,
            FundsCarriedOver _,
            ReservationsStopped _,
            FiscalYearClosed _ ->
            this;
      };
    }
  }

  /// @param amount as approved or last revised
  /// @param taken what is reserved, committed or paid, in rupiah
  /// @param uses by `Purpose.key()`; the history can hold thousands
  /// @param queue who waits for money, in their order
  record Approved(
      AllocationApproved as, Rupiah amount, long taken, Trie<Use> uses, Queue queue, Year year)
      implements Funding {
    static Approved as(AllocationApproved fact) {
      return new Approved(fact, fact.amount(), 0, Trie.empty(), Queue.EMPTY, Year.OPEN);
    }

    @Override
    public Approved evolve(FundingEvent event) {
      return switch (event) {
        case AllocationApproved fact -> as(fact);
        case RevisionPrepared fact -> in(year.preparing(fact));
        case AllocationRevised fact ->
            new Approved(as, fact.to(), taken, uses, queue, year.preparing(null));
        case FundsReserved fact -> with(fact.purpose(), fact.amount(), Stage.RESERVED);
        case FundingQueued fact ->
            with(fact.purpose(), fact.amount(), Stage.QUEUED)
                .waiting(queue.with(new Waiting(fact.purpose(), fact.amount(), fact.place())));
        case FundingGranted fact ->
            with(fact.purpose(), fact.amount(), Stage.RESERVED)
                .waiting(queue.without(fact.purpose()));
        case FundingExpired fact ->
            with(fact.purpose(), fact.amount(), Stage.EXPIRED)
                .waiting(queue.without(fact.purpose()));
        case ExpenseCommitted fact ->
            with(fact.purpose(), use(fact.purpose()).committedBy(fact.preparer()));
        case ExpensePaid fact -> with(fact.purpose(), fact.amount(), Stage.PAID);
        case FundsReleased fact ->
            use(fact.purpose()).stage() == Stage.PAID
                ? this
                : with(fact.purpose(), fact.amount(), Stage.RELEASED);
        case FundsCarriedOver fact -> with(fact.purpose(), use(fact.purpose()).carriedOver());
        case ReservationsStopped fact -> in(year.ending(fact.after()));
        case FiscalYearClosed _ -> in(year.over());
      };
    }

    private Approved with(Purpose purpose, Rupiah nowAmount, Stage stage) {
      return with(purpose, new Use(nowAmount, stage, null, false));
    }

    private Approved with(Purpose purpose, Use use) {
      return new Approved(
          as,
          amount,
          taken - use(purpose).taken() + use.taken(),
          uses.with(purpose.key(), use),
          queue,
          year);
    }

    private Approved waiting(Queue now) {
      return new Approved(as, amount, taken, uses, now, year);
    }

    private Approved in(Year now) {
      return new Approved(as, amount, taken, uses, queue, now);
    }

    long left() {
      return amount.amount() - taken;
    }

    Use use(Purpose purpose) {
      var found = uses.get(purpose.key());
      return found == null ? Use.FREE : found;
    }

    /// What is neither settled nor carried over.
    long open() {
      return uses.values().filter(Use::open).count();
    }
  }

  /// @param preparer who committed it
  /// @param carried it may be spent after the year is closed
  record Use(Rupiah amount, Stage stage, @Nullable String preparer, boolean carried) {
    static final Use FREE = new Use(new Rupiah(0), Stage.FREE, null, false);

    Use committedBy(String actor) {
      return new Use(amount, Stage.COMMITTED, actor, carried);
    }

    Use carriedOver() {
      return new Use(amount, stage, preparer, true);
    }

    long taken() {
      return switch (stage) {
        case RESERVED, COMMITTED, PAID -> amount.amount();
        case FREE, QUEUED, EXPIRED, RELEASED -> 0;
      };
    }

    boolean open() {
      return (stage == Stage.RESERVED || stage == Stage.COMMITTED) && !carried;
    }
  }

  enum Stage {
    FREE,
    QUEUED,
    EXPIRED,
    RESERVED,
    COMMITTED,
    PAID,
    RELEASED
  }

  record Queue(List<Waiting> waiting) {
    static final Queue EMPTY = new Queue(List.of());

    Queue with(Waiting last) {
      var longer = new ArrayList<>(waiting);
      longer.add(last);
      return new Queue(List.copyOf(longer));
    }

    Queue without(Purpose purpose) {
      return new Queue(
          waiting.stream().filter(each -> !each.purpose().key().equals(purpose.key())).toList());
    }

    boolean isEmpty() {
      return waiting.isEmpty();
    }

    long nextPlace() {
      return isEmpty() ? 1 : waiting.getLast().place() + 1;
    }
  }

  record Waiting(Purpose purpose, Rupiah amount, long place) {}

  /// @param proposed a revision that waits for its approval
  /// @param last the last day on which something new is reserved; null as long as none is set
  record Year(@Nullable RevisionPrepared proposed, @Nullable LocalDate last, boolean closed) {
    static final Year OPEN = new Year(null, null, false);

    Year preparing(@Nullable RevisionPrepared revision) {
      return new Year(revision, last, closed);
    }

    Year ending(LocalDate day) {
      return new Year(proposed, day, closed);
    }

    Year over() {
      return new Year(null, last, true);
    }

    boolean takes(LocalDate day) {
      return last == null || !day.isAfter(last);
    }
  }
}
