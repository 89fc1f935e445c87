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
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.certification.CertificateId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A case took a decided assessment back (S16): the candidate is to be assessed again, at no cost,
/// on an application of its own; not so after a fraud that was proven (S31).
///
/// No deadline; it begins and ends with the fact. An instance that ended stays ended.
final class AssessAgainProcess implements Process<AssessAgainProcess.State> {
  record State(AssessmentId taken) {}

  @Override
  public String name() {
    return "assess-again";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(AssessmentVoided.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof AssessmentVoided voided
            && voided.because() != null
            && !voided.reason().equals("FRAUD")
        ? voided.of().assessment().value()
        : null;
  }

  @Override
  public State begin(String key) {
    return new State(new AssessmentId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case AssessmentVoided voided -> Reaction.to(is, apply(voided.of())).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Send apply(AssessmentRef of) {
    CandidateRef before = of.candidate();
    ApplicationId application = ApplicationId.insteadOf(of.assessment());
    return new Send(
        "apply",
        new ApplyForCertification(
            application,
            new CandidateRef(
                application,
                before.person(),
                before.scheme(),
                before.lsp(),
                before.program(),
                before.enrollment()),
            Track.REASSESSMENT,
            Payer.NOBODY,
            null,
            CertificateId.of(of.assessment())));
  }
}
