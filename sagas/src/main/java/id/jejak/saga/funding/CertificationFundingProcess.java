package id.jejak.saga.funding;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AwaitFunding;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.ResumeFunded;
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
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fee for one candidate whom a programme pays for (S2): reserved with the admission, committed
/// with the first assessment, re-assessment included, and paid when the application is closed,
/// whatever came of it; given back when nothing was assessed. Where there is no money the candidate
/// waits for it in the queue (S0.9).
///
/// No deadline. Money that cannot be moved needs a person, so every other refusal parks the
/// instance. An application is funded once: an instance that ended stays ended.
final class CertificationFundingProcess implements Process<CertificationFundingProcess.State> {
  record State(Step step, @Nullable Purpose purpose) {
    State at(Step next) {
      return new State(next, purpose);
    }
  }

  enum Step {
    UNFUNDED,
    RESERVED,
    QUEUED,
    EXPIRED,
    COMMITTED
  }

  @Override
  public String name() {
    return "certification-funding";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        CertificationApplicationSubmitted.class,
        CandidateAdmitted.class,
        AssessmentPlanned.class,
        ApplicationWithdrawn.class,
        ApplicationClosed.class,
        FundingGranted.class,
        FundingExpired.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CertificationApplicationSubmitted submitted ->
          submitted.candidate().application().value();
      case CandidateAdmitted admitted -> admitted.candidate().application().value();
      case AssessmentPlanned planned -> planned.of().candidate().application().value();
      case ApplicationWithdrawn withdrawn -> withdrawn.candidate().application().value();
      case ApplicationClosed closed -> closed.candidate().application().value();
      case FundingGranted granted -> keyOf(granted.purpose());
      case FundingExpired expired -> keyOf(expired.purpose());
      default -> null;
    };
  }

  private static @Nullable String keyOf(Purpose purpose) {
    return purpose.application() == null ? null : purpose.application().value();
  }

  @Override
  public State begin(String key) {
    return new State(Step.UNFUNDED, null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case CertificationApplicationSubmitted submitted when is.step() == Step.UNFUNDED ->
          submitted(submitted);
      case CandidateAdmitted _ when is.step() == Step.UNFUNDED -> reserve(is);
      case FundingGranted granted when is.step() == Step.QUEUED ->
          granted(is, granted.purpose().application());
      case FundingExpired _ when is.step() == Step.QUEUED -> Reaction.to(is.at(Step.EXPIRED));
      case AssessmentPlanned _ when is.step() == Step.RESERVED -> commit(is);
      case AssessmentPlanned _ when is.step() != Step.COMMITTED ->
          Reaction.to(is, new Stop("FUNDS_NOT_RESERVED"));
      case ApplicationWithdrawn _ -> release(is, "WITHDRAWN").end();
      case ApplicationClosed _ -> settle(is).end();
      case StepRefused no -> refused(is, no);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> submitted(CertificationApplicationSubmitted submitted) {
    var program = submitted.candidate().program();
    return submitted.payer() == Payer.PROGRAM && program != null
        ? Reaction.to(new State(Step.UNFUNDED, Purpose.of(program, submitted.candidate())))
        : Reaction.to(new State(Step.UNFUNDED, null)).end();
  }

  private static Reaction<State> reserve(State is) {
    var purpose = is.purpose();
    return purpose == null
        ? Reaction.to(is)
        : Reaction.to(
            is.at(Step.RESERVED),
            new Send("reserve", new ReserveFunds(line(purpose), purpose, null)));
  }

  private static Reaction<State> granted(State is, @Nullable ApplicationId application) {
    return application == null
        ? Reaction.to(is.at(Step.RESERVED))
        : Reaction.to(is.at(Step.RESERVED), new Send("resume", new ResumeFunded(application)));
  }

  private static Reaction<State> commit(State is) {
    var purpose = is.purpose();
    return purpose == null
        ? Reaction.to(is)
        : Reaction.to(
            is.at(Step.COMMITTED), new Send("commit", new CommitExpense(line(purpose), purpose)));
  }

  private static Reaction<State> settle(State is) {
    var purpose = is.purpose();
    return is.step() == Step.COMMITTED && purpose != null
        ? Reaction.to(is, new Send("pay", new PayExpense(line(purpose), purpose)))
        : release(is, "CLOSED");
  }

  private static Reaction<State> release(State is, String why) {
    var purpose = is.purpose();
    return purpose == null || is.step() == Step.UNFUNDED || is.step() == Step.EXPIRED
        ? Reaction.to(is)
        : Reaction.to(is, new Send("release", new ReleaseFunds(line(purpose), purpose, why)));
  }

  private static Reaction<State> refused(State is, StepRefused no) {
    var purpose = is.purpose();
    if (no.step().equals("reserve") && no.code().equals("FUNDS_EXHAUSTED") && purpose != null) {
      return waiting(is.at(Step.QUEUED), purpose);
    }
    // Withdrawn or closed meanwhile; its event is on the way and gives up the money.
    boolean over = no.step().equals("await") || no.step().equals("resume");
    return over && no.code().equals("ILLEGAL_TRANSITION")
        ? Reaction.to(is)
        : Reaction.to(is, new Stop(no.code()));
  }

  private static Reaction<State> waiting(State is, Purpose purpose) {
    var await =
        purpose.application() == null
            ? List.<Act>of()
            : List.<Act>of(new Send("await", new AwaitFunding(purpose.application())));
    return Reaction.to(is, await)
        .and(new Send("queue", new QueueForFunding(line(purpose), purpose, null)));
  }

  private static AllocationId line(Purpose purpose) {
    return AllocationId.of(purpose.program(), FundingLine.CERTIFICATION);
  }
}
