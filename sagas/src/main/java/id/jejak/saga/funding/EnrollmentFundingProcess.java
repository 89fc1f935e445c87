package id.jejak.saga.funding;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.Rules;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.QueueForFunding;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingBegun;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The money for one person in a class (S2): insurance and stipend are reserved with the enrollment
/// and committed with the first day; the insurance is paid then, the stipend when it is paid out,
/// as much as was earned; who leaves gives back what was not spent, and so does who goes over to
/// another class, where it is reserved anew. Where the stipend accrues for every session it is kept
/// for who leaves until that is settled. What is not there is waited for in the queue. A programme
/// without a stipend line pays none.
///
/// No deadline: the other processes watch the days. Money that cannot be moved needs a person, so
/// every other refusal parks the instance. One enrollment is funded once: an instance that ended
/// stays ended.
final class EnrollmentFundingProcess implements Process<EnrollmentFundingProcess.State> {
  /// @param reserved lines with money that is not paid yet
  /// @param waiting lines in the queue
  record State(
      Step step, @Nullable Purpose purpose, Set<FundingLine> reserved, Set<FundingLine> waiting) {
    State {
      reserved = Set.copyOf(reserved);
      waiting = Set.copyOf(waiting);
    }

    State at(Step next) {
      return new State(next, purpose, reserved, waiting);
    }

    State reserving(FundingLine line) {
      return new State(step, purpose, with(reserved, line), without(waiting, line));
    }

    State queueing(FundingLine line) {
      return new State(step, purpose, without(reserved, line), with(waiting, line));
    }

    State leaving(FundingLine line) {
      return new State(step, purpose, without(reserved, line), without(waiting, line));
    }

    boolean holds(FundingLine line) {
      return reserved.contains(line) || waiting.contains(line);
    }

    boolean settled() {
      return step == Step.BEGUN && reserved.isEmpty() && waiting.isEmpty();
    }

    private static Set<FundingLine> with(Set<FundingLine> lines, FundingLine line) {
      var more = EnumSet.of(line);
      more.addAll(lines);
      return more;
    }

    private static Set<FundingLine> without(Set<FundingLine> lines, FundingLine line) {
      var fewer = EnumSet.noneOf(FundingLine.class);
      fewer.addAll(lines);
      fewer.remove(line);
      return fewer;
    }
  }

  enum Step {
    UNFUNDED,
    ENROLLED,
    BEGUN
  }

  private static final List<FundingLine> LINES =
      List.of(FundingLine.INSURANCE, FundingLine.STIPEND);

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
        EnrollmentClosed.class,
        TraineeTransferred.class,
        StipendPaid.class,
        StipendForfeited.class,
        FundingGranted.class,
        FundingExpired.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case TraineeEnrolled enrolled -> enrolled.of().enrollment().value();
      case TrainingBegun begun -> begun.of().enrollment().value();
      case StartNoShow missed -> missed.of().enrollment().value();
      case TraineeDroppedOut dropped -> dropped.of().enrollment().value();
      case TraineeExpelled expelled -> expelled.of().enrollment().value();
      case EnrollmentClosed closed -> closed.of().enrollment().value();
      case TraineeTransferred moved -> moved.of().enrollment().value();
      case StipendPaid paid -> paid.of().enrollment().value();
      case StipendForfeited forfeited -> forfeited.of().enrollment().value();
      case FundingGranted granted -> keyOf(granted.line(), granted.purpose());
      case FundingExpired expired -> keyOf(expired.line(), expired.purpose());
      default -> null;
    };
  }

  private static @Nullable String keyOf(FundingLine line, Purpose purpose) {
    return LINES.contains(line) && purpose.enrollment() != null
        ? purpose.enrollment().value()
        : null;
  }

  @Override
  public State begin(String key) {
    return new State(Step.UNFUNDED, null, Set.of(), Set.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case TraineeEnrolled enrolled when is.step() == Step.UNFUNDED -> reserve(enrolled.of());
      case TrainingBegun _ when is.step() == Step.ENROLLED ->
          spend(is.at(Step.BEGUN), is.reserved());
      case FundingGranted granted when is.waiting().contains(granted.line()) ->
          is.step() == Step.BEGUN
              ? spend(is.reserving(granted.line()), Set.of(granted.line()))
              : Reaction.to(is.reserving(granted.line()));
      case FundingExpired expired -> settling(is.leaving(expired.line()));
      case StartNoShow _ -> release(is, "START_NO_SHOW");
      case TraineeDroppedOut _ -> leave(is, "DROPPED_OUT", bench.rules());
      case TraineeExpelled _ -> release(is, "EXPELLED");
      case EnrollmentClosed closed -> leave(is, closed.why().name(), bench.rules());
      case TraineeTransferred _ -> leave(is, "TRANSFERRED", bench.rules());
      case StipendForfeited _ -> release(is, "FORFEITED");
      case StipendPaid paid ->
          settling(
              is.leaving(FundingLine.STIPEND),
              pay(Purpose.of(paid.of()), FundingLine.STIPEND, paid.amount()));
      case StepRefused no -> refused(is, no);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> reserve(EnrollmentRef of) {
    var purpose = Purpose.of(of);
    return Reaction.to(
        new State(Step.ENROLLED, purpose, Set.copyOf(LINES), Set.of()),
        LINES.stream()
            .<Act>map(line ->
                new Send("reserve:" + line, new ReserveFunds(from(purpose, line), purpose, null)))
            .toList());
  }

  /// The premium is spent once training has begun.
  private static Reaction<State> spend(State is, Set<FundingLine> lines) {
    var purpose = is.purpose();
    var acts = new ArrayList<Act>();
    for (FundingLine line : LINES) {
      if (purpose != null && lines.contains(line)) {
        acts.add(new Send("commit:" + line, new CommitExpense(from(purpose, line), purpose)));
      }
    }
    if (purpose != null && lines.contains(FundingLine.INSURANCE)) {
      acts.add(pay(purpose, FundingLine.INSURANCE, null));
      return settling(is.leaving(FundingLine.INSURANCE), acts.toArray(Act[]::new));
    }
    return settling(is, acts.toArray(Act[]::new));
  }

  private static Reaction<State> settling(State is, Act... acts) {
    var reaction = Reaction.to(is, acts);
    return is.settled() ? reaction.end() : reaction;
  }

  /// Who has begun may have earned a part.
  private static Reaction<State> leave(State is, String why, Rules rules) {
    boolean earning =
        is.step() == Step.BEGUN
            && rules.text("stipend.basis").equals("PER_SESSION")
            && is.holds(FundingLine.STIPEND);
    return earning
        ? Reaction.to(
            is.leaving(FundingLine.INSURANCE), released(is, List.of(FundingLine.INSURANCE), why))
        : release(is, why);
  }

  private static Reaction<State> release(State is, String why) {
    return Reaction.to(is, released(is, LINES, why)).end();
  }

  private static List<Act> released(State is, List<FundingLine> lines, String why) {
    var purpose = is.purpose();
    var acts = new ArrayList<Act>();
    for (FundingLine line : lines) {
      if (purpose != null && is.holds(line)) {
        acts.add(new Send("release:" + line, new ReleaseFunds(from(purpose, line), purpose, why)));
      }
    }
    return acts;
  }

  private static Reaction<State> refused(State is, StepRefused no) {
    var purpose = is.purpose();
    for (FundingLine line : LINES) {
      if (purpose != null && no.step().equals("reserve:" + line)) {
        if (no.code().equals("FUNDS_EXHAUSTED")) {
          return Reaction.to(
              is.queueing(line),
              new Send("queue:" + line, new QueueForFunding(from(purpose, line), purpose, null)));
        }
        if (no.code().equals("NOT_FOUND") && line == FundingLine.STIPEND) {
          return settling(is.leaving(line));
        }
      }
    }
    return Reaction.to(is, new Stop(no.code()));
  }

  private static Send pay(Purpose purpose, FundingLine line, @Nullable Rupiah amount) {
    return new Send("pay:" + line, new PayExpense(from(purpose, line), purpose, amount));
  }

  private static AllocationId from(Purpose purpose, FundingLine line) {
    return AllocationId.of(purpose.program(), line);
  }
}
