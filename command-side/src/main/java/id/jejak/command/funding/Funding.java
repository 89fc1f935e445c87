package id.jejak.command.funding;

import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.shared.Rupiah;
import org.jspecify.annotations.Nullable;

sealed interface Funding {
  Funding evolve(FundingEvent event);

  record Unapproved() implements Funding {
    @Override
    public Funding evolve(FundingEvent event) {
      return switch (event) {
        case AllocationApproved fact -> new Approved(fact, 0, Trie.empty());
        case FundsReserved _, ExpenseCommitted _, ExpensePaid _, FundsReleased _ -> this;
      };
    }
  }

  /// @param taken what is reserved, committed or paid, in rupiah
  /// @param reservations by `Purpose.key()`; the history can hold thousands
  record Approved(AllocationApproved as, long taken, Trie<Reservation> reservations)
      implements Funding {
    @Override
    public Funding evolve(FundingEvent event) {
      return switch (event) {
        case AllocationApproved fact -> new Approved(fact, taken, reservations);
        case FundsReserved fact ->
            with(taken + fact.amount().amount(), fact.purpose(), fact.amount(), Stage.RESERVED);
        case ExpenseCommitted fact -> with(taken, fact.purpose(), fact.amount(), Stage.COMMITTED);
        case ExpensePaid fact -> with(taken, fact.purpose(), fact.amount(), Stage.PAID);
        case FundsReleased fact ->
            with(taken - fact.amount().amount(), fact.purpose(), fact.amount(), Stage.RELEASED);
      };
    }

    private Approved with(long nowTaken, Purpose purpose, Rupiah amount, Stage stage) {
      return new Approved(
          as, nowTaken, reservations.with(purpose.key(), new Reservation(amount, stage)));
    }

    long left() {
      return as.amount().amount() - taken;
    }

    /// What is named after `purpose`, or null when nothing is reserved, never or no more.
    @Nullable Reservation held(Purpose purpose) {
      var found = reservations.get(purpose.key());
      return found == null || found.stage() == Stage.RELEASED ? null : found;
    }

    boolean wasReleased(Purpose purpose) {
      var found = reservations.get(purpose.key());
      return found != null && found.stage() == Stage.RELEASED;
    }
  }

  record Reservation(Rupiah amount, Stage stage) {}

  enum Stage {
    RESERVED,
    COMMITTED,
    PAID,
    RELEASED
  }
}
