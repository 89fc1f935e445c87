package id.jejak.saga.certification;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.VoidNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Issue (S9): who was decided competent, by the plenary or on appeal, gets a certificate.
///
/// A number that somebody else's certificate bears is voided, so that the gap is explained (R27),
/// and the next one is drawn. Any other refusal, because another certificate is valid or the body
/// was not licensed when it decided, parks the instance: nobody's certificate is dropped in
/// silence. An instance goes on for ever, since an appeal can come after the decision.
final class IssueProcess implements Process<IssueProcess.State> {
  record State(AssessmentId assessment, @Nullable LocalDate on) {}

  private static final String ISSUE = "issue:";

  @Override
  public String name() {
    return "issue";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(AssessmentDecided.class, DecisionSuperseded.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AssessmentDecided decided when decided.verdict() == Verdict.K ->
          decided.of().assessment().value();
      case DecisionSuperseded instead when instead.verdict() == Verdict.K ->
          instead.of().assessment().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new AssessmentId(key), null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case AssessmentDecided _, DecisionSuperseded _ -> {
        LocalDate on = bench.calendar().dayOf(recorded.occurredAt());
        yield Reaction.to(
            new State(is.assessment(), on),
            new Send(ISSUE + is.assessment(), new IssueCertificate(is.assessment(), on)));
      }
      case StepRefused no when no.code().equals("NUMBER_CLASH") && is.on() != null ->
          Reaction.to(is, pastClash(no, is.assessment(), is.on()));
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  /// Explains the number that cannot be used, and asks again.
  static List<Act> pastClash(StepRefused no, AssessmentId assessment, LocalDate on) {
    var taken = new CertificateNumber(no.details().getOrDefault("number", ""));
    return List.of(
        new Send("void", new VoidNumber(taken.year(), taken.serial(), no.code())),
        new Send(ISSUE + assessment, new IssueCertificate(assessment, on)));
  }
}
