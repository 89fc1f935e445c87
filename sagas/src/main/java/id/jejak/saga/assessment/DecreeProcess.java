package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.RecordDecision;
import id.jejak.messages.assessment.ReturnReport;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The decree (S9): what the plenary asks back about reaches the assessor, and what it decided and
/// the decree lists reaches each assessment.
///
/// No deadline; it ends with the signature. A decree is signed once: an instance that ended stays
/// ended.
final class DecreeProcess implements Process<DecreeProcess.State> {
  record State(PlenaryId plenary) {}

  @Override
  public String name() {
    return "decree";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(DecisionReturned.class, DecreeSigned.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case DecisionReturned returned -> returned.plenary().value();
      case DecreeSigned signed -> signed.plenary().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new PlenaryId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case DecisionReturned returned ->
          Reaction.to(
              is,
              new Send(
                  "return",
                  new ReturnReport(returned.of().assessment(), is.plenary(), returned.question())));
      case DecreeSigned signed -> Reaction.to(is, decisions(signed)).end();
      // Decided after all, before the question arrived.
      case StepRefused no when no.step().equals("return") && no.code().equals("ALREADY_DECIDED") ->
          Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static List<Act> decisions(DecreeSigned signed) {
    return signed.decisions().stream()
        .<Act>map(one ->
            new Send(
                "record:" + one.of().assessment(),
                new RecordDecision(one.of().assessment(), signed.plenary(), one.verdict())))
        .toList();
  }
}
