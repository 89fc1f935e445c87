package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.TrainingCompleted;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From training to assessment (S6): who completes gets the training certificate and an application
/// for certification, and is asked for the self-assessment (FR.APL.02); without it the application
/// lapses. Where others, such as the police, give the certificate of the scheme, the
/// training certificate is the end of it.
///
/// `self-assessment`: the end of the day `selfAssessment.days` days after the log learnt of the
/// completion, so that a late entry costs nobody their days, or of the next working day. Training
/// is completed once: an instance that ended stays ended.
final class TrainingToAssessmentProcess implements Process<TrainingToAssessmentProcess.State> {
  record State(EnrollmentId enrollment, Step step) {}

  enum Step {
    IN_TRAINING,
    INVITED
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
    return Set.of(
        TrainingCompleted.class, SelfAssessmentSubmitted.class, ApplicationWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case TrainingCompleted completed -> completed.of().enrollment().value();
      case SelfAssessmentSubmitted submitted -> key(submitted.candidate());
      case ApplicationWithdrawn withdrawn -> key(withdrawn.candidate());
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new EnrollmentId(key), Step.IN_TRAINING);
  }

  /// Who was not trained here came by another way, and is not followed.
  private static @Nullable String key(CandidateRef candidate) {
    EnrollmentId enrollment = candidate.enrollment();
    return enrollment == null ? null : enrollment.value();
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case TrainingCompleted completed when is.step() == Step.IN_TRAINING ->
          invite(is, completed, bench.calendar().dayOf(recorded.recordedAt()), bench);
      case SelfAssessmentSubmitted _, ApplicationWithdrawn _ -> Reaction.to(is).end();
      case TimerFired _ ->
          Reaction.to(
                  is, new Send("lapse", new LapseApplication(ApplicationId.of(is.enrollment()))))
              .end();
      // The self-assessment came in the last moment: the application goes its way.
      case StepRefused no
          when no.step().equals("lapse") && no.code().equals("ILLEGAL_TRANSITION") ->
          Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> invite(
      State is, TrainingCompleted completed, LocalDate today, Bench bench) {
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
    LocalDate last = today.plusDays(bench.rules().number("selfAssessment.days"));
    return Reaction.to(
        new State(is.enrollment(), Step.INVITED),
        certify,
        new Send("apply", new ApplyForCertification(application, candidate, Track.NEW)),
        new Schedule(
            "self-assessment", bench.calendar().endOf(bench.calendar().workingDayFrom(last))));
  }
}
