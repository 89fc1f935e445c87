package id.jejak.command.training;

import id.jejak.kernel.History;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.PutBy;
import id.jejak.messages.training.ClassScheduled;

/// The money that a class costs (R6): put by for it, or its participants pay themselves.
final class ClassMoney {
  private ClassMoney() {}

  static boolean isThere(ClassScheduled plan, History history) {
    return plan.funding() == FundingSource.SELF || PutBy.isFor(purpose(plan), line(plan), history);
  }

  private static Purpose purpose(ClassScheduled plan) {
    return Purpose.of(plan.program(), plan.trainingClass());
  }

  private static AllocationId line(ClassScheduled plan) {
    return AllocationId.of(plan.program(), FundingLine.TRAINING);
  }

  static FundsNotReserved missing(ClassScheduled plan) {
    return new FundsNotReserved(line(plan), purpose(plan).key());
  }
}
