package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.ScheduleCandidate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The day of assessment (S8): a seat in a session makes an appointment for the candidate and a
/// plan for the assessment. Who stays away without excuse loses the application; who is excused
/// gets another seat from the office.
///
/// No deadline of its own. A closed application stays closed: an instance that ended stays ended.
final class AssessmentDayProcess implements Process<AssessmentDayProcess.State> {
  /// @param assessment the attempt that is planned; null before the first seat
  record State(@Nullable AssessmentId assessment) {}

  @Override
  public String name() {
    return "assessment-day";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(ExamSeatReserved.class, CandidateNoShow.class, ApplicationClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ExamSeatReserved seat -> seat.of().candidate().application().value();
      case CandidateNoShow missed -> missed.of().candidate().application().value();
      case ApplicationClosed closed -> closed.candidate().application().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ExamSeatReserved seat -> schedule(seat);
      // A late entry about an earlier attempt takes nothing away from the seat given since.
      case CandidateNoShow missed
          when !missed.excused() && missed.of().assessment().equals(is.assessment()) ->
          Reaction.to(
                  is,
                  new Send(
                      "close",
                      new CloseApplication(missed.of().candidate().application(), "NO_SHOW")))
              .end();
      case ApplicationClosed _ -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> schedule(ExamSeatReserved seat) {
    AssessmentRef of = seat.of();
    return Reaction.to(
        new State(of.assessment()),
        new Send(
            "schedule",
            new ScheduleCandidate(of.candidate().application(), of.session(), seat.day())),
        new Send("plan", new PlanAssessment(of.assessment(), of, seat.assessor(), seat.day())));
  }
}
