package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.RejectUntrained;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From training to assessment (S6): who completes gets the training certificate and an application
/// for certification, at the cost of the programme. Where attendance is corrected and it turns out
/// that nothing was completed (R13), the application loses what it rests on.
///
/// No deadline; the admission has its own. A scheme whose certificates others give needs no
/// application. Training is completed once: an instance that ended stays ended; one that led to an
/// application goes on hearing of corrections.
final class TrainingToAssessmentProcess implements Process<TrainingToAssessmentProcess.State> {
  record State(EnrollmentId enrollment, Step step) {
    State at(Step next) {
      return new State(enrollment, next);
    }
  }

  enum Step {
    IN_TRAINING,
    APPLIED
  }

  @Override
  public String name() {
    return "training-to-assessment";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(TrainingCompleted.class, TrainingNotCompleted.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case TrainingCompleted completed -> completed.of().enrollment().value();
      case TrainingNotCompleted failed -> failed.of().enrollment().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new EnrollmentId(key), Step.IN_TRAINING);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case TrainingCompleted completed when is.step() == Step.IN_TRAINING -> apply(is, completed);
      case TrainingNotCompleted failed when is.step() == Step.APPLIED -> reject(is, failed).end();
      case StepRefused no
          when no.step().equals("apply") && no.code().equals("CERTIFIED_ELSEWHERE") ->
          Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> apply(State is, TrainingCompleted completed) {
    EnrollmentRef of = completed.of();
    var certify =
        new Send("certify", new IssueTrainingCertificate(of.enrollment(), completed.on()));
    OrganizationId lsp = completed.lsp();
    if (lsp == null) {
      return Reaction.to(is, certify).end();
    }
    ApplicationId application = ApplicationId.of(of.enrollment());
    var candidate =
        new CandidateRef(
            application, of.person(), completed.scheme(), lsp, of.program(), of.enrollment());
    return Reaction.to(
        is.at(Step.APPLIED),
        certify,
        new Send("apply", new ApplyForCertification(application, candidate, Track.NEW)));
  }

  private static Reaction<State> reject(State is, TrainingNotCompleted failed) {
    return Reaction.to(
        is,
        new Send("reject", new RejectUntrained(ApplicationId.of(is.enrollment()), failed.on())));
  }
}
