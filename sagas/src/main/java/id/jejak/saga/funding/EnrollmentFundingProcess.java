package id.jejak.saga.funding;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.Rules;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TrainingBegun;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The money for one person in a class (S2): insurance and stipend are reserved with the enrollment
/// and committed with the first day; the insurance is paid then, the stipend when it is paid out;
/// who leaves gives back what was not spent.
///
/// No deadline: the other processes watch the days. Money that cannot be had or moved needs a
/// person, so every refusal parks the instance. One enrollment is funded once: an instance that
/// ended stays ended.
final class EnrollmentFundingProcess implements Process<EnrollmentFundingProcess.State> {
  record State(Step step) {}

  enum Step {
    UNFUNDED,
    RESERVED,
    COMMITTED
  }

  @Override
  public String name() {
    return "enrollment-funding";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        TraineeEnrolled.class,
        TrainingBegun.class,
        StartNoShow.class,
        TraineeDroppedOut.class,
        TraineeExpelled.class,
        StipendPaid.class,
        StipendForfeited.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case TraineeEnrolled enrolled -> enrolled.of().enrollment().value();
      case TrainingBegun begun -> begun.of().enrollment().value();
      case StartNoShow missed -> missed.of().enrollment().value();
      case TraineeDroppedOut dropped -> dropped.of().enrollment().value();
      case TraineeExpelled expelled -> expelled.of().enrollment().value();
      case StipendPaid paid -> paid.of().enrollment().value();
      case StipendForfeited forfeited -> forfeited.of().enrollment().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(Step.UNFUNDED);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case TraineeEnrolled enrolled when is.step() == Step.UNFUNDED ->
          reserve(enrolled.of(), bench.rules());
      case TrainingBegun begun when is.step() == Step.RESERVED -> commit(begun.of());
      case StartNoShow missed -> release(is, missed.of(), "START_NO_SHOW");
      case TraineeDroppedOut dropped -> release(is, dropped.of(), "DROPPED_OUT");
      case TraineeExpelled expelled -> release(is, expelled.of(), "EXPELLED");
      case StipendForfeited forfeited -> release(is, forfeited.of(), "FORFEITED");
      case StipendPaid paid -> Reaction.to(is, pay(paid.of(), FundingLine.STIPEND)).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> reserve(EnrollmentRef of, Rules rules) {
    long cover = (long) rules.number("price.insurance.month") * rules.number("insurance.months");
    return Reaction.to(
        new State(Step.RESERVED),
        reserve(of, FundingLine.INSURANCE, new Rupiah(cover)),
        reserve(of, FundingLine.STIPEND, new Rupiah(rules.number("stipend.amount"))));
  }

  private static Reaction<State> commit(EnrollmentRef of) {
    return Reaction.to(
        new State(Step.COMMITTED),
        commit(of, FundingLine.INSURANCE),
        commit(of, FundingLine.STIPEND),
        pay(of, FundingLine.INSURANCE));
  }

  /// The premium is spent once training has begun.
  private static Reaction<State> release(State is, EnrollmentRef of, String why) {
    return switch (is.step()) {
      case UNFUNDED -> Reaction.to(is).end();
      case RESERVED ->
          Reaction.to(
                  is,
                  release(of, FundingLine.INSURANCE, why),
                  release(of, FundingLine.STIPEND, why))
              .end();
      case COMMITTED -> Reaction.to(is, release(of, FundingLine.STIPEND, why)).end();
    };
  }

  private static Send reserve(EnrollmentRef of, FundingLine line, Rupiah amount) {
    return new Send("reserve:" + line, new ReserveFunds(from(of, line), purpose(of), amount));
  }

  private static Send commit(EnrollmentRef of, FundingLine line) {
    return new Send("commit:" + line, new CommitExpense(from(of, line), purpose(of)));
  }

  private static Send pay(EnrollmentRef of, FundingLine line) {
    return new Send("pay:" + line, new PayExpense(from(of, line), purpose(of)));
  }

  private static Send release(EnrollmentRef of, FundingLine line, String why) {
    return new Send("release:" + line, new ReleaseFunds(from(of, line), purpose(of), why));
  }

  private static AllocationId from(EnrollmentRef of, FundingLine line) {
    return AllocationId.of(of.program(), line);
  }

  private static Purpose purpose(EnrollmentRef of) {
    return new Purpose(of.program(), of.trainingClass(), of.enrollment(), null);
  }
}
