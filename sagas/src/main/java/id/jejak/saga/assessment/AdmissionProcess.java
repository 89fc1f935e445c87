package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.EvidenceRequested;
import id.jejak.messages.assessment.EvidenceSupplied;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Until the admission (S6): who applies is asked for the self-assessment (FR.APL.02), reminded
/// once, and loses the application without an answer; so is who is asked for more evidence.
///
/// `self-assessment`: the end of the day `selfAssessment.days` days after the log learnt of the
/// application, so that a late entry costs nobody their days, or of the next working day. `lapse`:
/// `selfAssessment.graceDays` after the reminder, or `evidence.days` after the question. Who is
/// assessed again because of a case has filled in the forms before. Whatever the admission says, an
/// instance that ended stays ended.
final class AdmissionProcess implements Process<AdmissionProcess.State> {
  /// @param person whom to remind; null before the application is heard of
  record State(ApplicationId application, @Nullable PersonId person, Step step) {
    State at(Step next) {
      return new State(application, person, next);
    }
  }

  enum Step {
    NEW,
    INVITED,
    REMINDED,
    SELF_ASSESSED,
    EVIDENCE_ASKED,
    EVIDENCE_ASKED_FIRST
  }

  @Override
  public String name() {
    return "admission";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        CertificationApplicationSubmitted.class,
        SelfAssessmentSubmitted.class,
        EvidenceRequested.class,
        EvidenceSupplied.class,
        CandidateAdmitted.class,
        CandidateRejected.class,
        ApplicationWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CertificationApplicationSubmitted fact -> fact.candidate().application().value();
      case SelfAssessmentSubmitted fact -> fact.candidate().application().value();
      case EvidenceRequested fact -> fact.candidate().application().value();
      case EvidenceSupplied fact -> fact.candidate().application().value();
      case CandidateAdmitted fact -> fact.candidate().application().value();
      case CandidateRejected fact -> fact.candidate().application().value();
      case ApplicationWithdrawn fact -> fact.candidate().application().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new ApplicationId(key), null, Step.NEW);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case CertificationApplicationSubmitted submitted when is.step() == Step.NEW ->
          submitted.track() == Track.REASSESSMENT
              ? Reaction.to(is)
              : Reaction.to(
                  new State(is.application(), submitted.candidate().person(), Step.INVITED),
                  invite(today, bench));
      case SelfAssessmentSubmitted _ ->
          Reaction.to(
              is.at(Step.SELF_ASSESSED), new Cancel("self-assessment"), new Cancel("lapse"));
      case EvidenceRequested requested -> ask(is, requested, today, bench);
      case EvidenceSupplied _ when is.step() == Step.EVIDENCE_ASKED ->
          Reaction.to(is.at(Step.SELF_ASSESSED), new Cancel("lapse"));
      case EvidenceSupplied _ when is.step() == Step.EVIDENCE_ASKED_FIRST ->
          Reaction.to(is.at(Step.INVITED), new Cancel("lapse"), invite(today, bench));
      case CandidateAdmitted _, CandidateRejected _, ApplicationWithdrawn _ ->
          Reaction.to(is).end();
      case TimerFired fired when fired.timer().equals("lapse") ->
          Reaction.to(is, new Send("lapse", new LapseApplication(is.application()))).end();
      case TimerFired _ when is.step() == Step.INVITED -> remind(is, today, bench);
      // The self-assessment came in the last moment: the application goes its way.
      case StepRefused no when no.step().equals("lapse") && no.overtaken() -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Schedule invite(LocalDate today, Bench bench) {
    return Deadline.after("self-assessment", today, "selfAssessment.days", bench);
  }

  private static Reaction<State> remind(State is, LocalDate today, Bench bench) {
    var lapse = Deadline.after("lapse", today, "selfAssessment.graceDays", bench);
    return is.person() == null
        ? Reaction.to(is.at(Step.REMINDED), lapse)
        : Reaction.to(
            is.at(Step.REMINDED),
            new Send(
                "remind",
                RequestNotification.to(
                    is.person(),
                    Template.SELF_ASSESSMENT_REMINDER,
                    Map.of("application", is.application().value()),
                    is.application().value())),
            lapse);
  }

  private static Reaction<State> ask(
      State is, EvidenceRequested requested, LocalDate today, Bench bench) {
    return Reaction.to(
        is.at(is.step() == Step.SELF_ASSESSED ? Step.EVIDENCE_ASKED : Step.EVIDENCE_ASKED_FIRST),
        new Cancel("self-assessment"),
        new Send(
            "ask",
            RequestNotification.to(
                requested.candidate().person(),
                Template.MORE_EVIDENCE_NEEDED,
                Map.of(
                    "application",
                    is.application().value(),
                    "wanted",
                    String.join(", ", requested.wanted())),
                is.application().value(),
                String.join(",", requested.wanted()))),
        Deadline.after("lapse", today, "evidence.days", bench));
  }
}
