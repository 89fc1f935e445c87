package id.jejak.command.training;

import id.jejak.kernel.History;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.FundsCarriedOver;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.training.ClassScheduled;

/// The money that a class costs (R6): put by for it, or its participants pay themselves.
final class ClassMoney {
  private ClassMoney() {}

  static boolean isThere(ClassScheduled plan, History history) {
    if (plan.funding() == FundingSource.SELF) {
      return true;
    }
    boolean there = false;
    for (FundingEvent event : history.of(line(plan), FundingEvent.class)) {
      there =
          switch (event) {
            case FundsReserved money -> there || isFor(money.purpose(), plan);
            case FundingGranted money -> there || isFor(money.purpose(), plan);
            case FundsCarriedOver money -> there || isFor(money.purpose(), plan);
            case ExpenseCommitted money -> there || isFor(money.purpose(), plan);
            case ExpensePaid money -> there || isFor(money.purpose(), plan);
            case FundsReleased money -> there && !isFor(money.purpose(), plan);
            default -> there;
          };
    }
    return there;
  }

  private static boolean isFor(Purpose purpose, ClassScheduled plan) {
    return plan.trainingClass().equals(purpose.trainingClass());
  }

  private static AllocationId line(ClassScheduled plan) {
    return AllocationId.of(plan.program(), FundingLine.TRAINING);
  }

  static FundsNotReserved missing(ClassScheduled plan) {
    return new FundsNotReserved(line(plan), Purpose.of(plan.program(), plan.trainingClass()).key());
  }
}
