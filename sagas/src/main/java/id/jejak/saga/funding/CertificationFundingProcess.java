package id.jejak.saga.funding;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.Rupiah;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fee for one candidate (S2): reserved and committed with the admission, re-assessment
/// included, and paid when the application is closed, whatever came of it. Nobody withdraws after
/// the admission.
///
/// No deadline. Money that cannot be had or moved needs a person, so every refusal parks the
/// instance. An application is funded once: an instance that ended stays ended.
final class CertificationFundingProcess implements Process<CertificationFundingProcess.State> {
  record State(Step step) {}

  enum Step {
    UNFUNDED,
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
    return Set.of(CandidateAdmitted.class, ApplicationClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CandidateAdmitted admitted -> admitted.candidate().application().value();
      case ApplicationClosed closed -> closed.candidate().application().value();
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
      case CandidateAdmitted admitted when is.step() == Step.UNFUNDED ->
          admit(admitted.candidate(), bench);
      case ApplicationClosed closed when is.step() == Step.COMMITTED ->
          Reaction.to(
                  is,
                  new Send(
                      "pay", new PayExpense(line(closed.candidate()), purpose(closed.candidate()))))
              .end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> admit(CandidateRef candidate, Bench bench) {
    var price = new Rupiah(bench.rules().number("price.certification"));
    return Reaction.to(
        new State(Step.COMMITTED),
        new Send("reserve", new ReserveFunds(line(candidate), purpose(candidate), price)),
        new Send("commit", new CommitExpense(line(candidate), purpose(candidate))));
  }

  private static AllocationId line(CandidateRef candidate) {
    return AllocationId.of(candidate.program(), FundingLine.CERTIFICATION);
  }

  private static Purpose purpose(CandidateRef candidate) {
    return new Purpose(candidate.program(), null, candidate.enrollment(), candidate.application());
  }
}
