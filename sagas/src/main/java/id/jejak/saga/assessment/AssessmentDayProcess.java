package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationFunded;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CloseApplication;
import id.jejak.messages.assessment.ExamSeatChanged;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.FreeCandidate;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.ReleaseExamSeat;
import id.jejak.messages.assessment.ReplanAssessment;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.ScheduleCandidate;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A candidate's way to the day of assessment and through it (S7, S8): who is admitted waits for a
/// seat; a seat makes an appointment and a plan, and what changes about it changes both; a seat
/// that is given back takes the plan away and frees the candidate. Who stays away without excuse
/// loses the application; who is excused gets another seat, once, within a time.
///
/// `plan`: the end of the day `session.planDays` days after the admission, or after the seat was
/// lost, by which a seat should be found; it only says so. `report`: `report.days` after the day of
/// assessment; then the assessor is reminded. `reschedule`: `noShow.rescheduleDays` after an
/// excused absence; without another seat the application is closed. A closed application stays
/// closed: an instance that ended stays ended.
final class AssessmentDayProcess implements Process<AssessmentDayProcess.State> {
  /// @param seat the attempt that has a seat and is not over; null without one
  /// @param assessor who holds it; null without a seat
  /// @param excused how often the candidate was excused
  record State(
      ApplicationId application,
      @Nullable AssessmentId seat,
      @Nullable SessionId session,
      @Nullable AssessorId assessor,
      int excused,
      Step step) {
    State at(Step next) {
      return new State(application, seat, session, assessor, excused, next);
    }

    State unseated() {
      return new State(application, null, null, null, excused, Step.WAITING);
    }

    boolean holds(AssessmentRef of) {
      return of.assessment().equals(seat);
    }
  }

  enum Step {
    WAITING,
    SEATED,
    REPORTED,
    OVER
  }

  /// Seat, plan or application may be gone by the time that a step arrives; the event that says so
  /// is on the way.
  private static final Set<String> MEANWHILE =
      Set.of(
          "schedule ILLEGAL_TRANSITION",
          "plan NOT_FOUND",
          "replan NOT_FOUND",
          "replan ILLEGAL_TRANSITION",
          "release ILLEGAL_TRANSITION",
          "void NOT_FOUND",
          "void ILLEGAL_TRANSITION",
          "free ILLEGAL_TRANSITION",
          "close ILLEGAL_TRANSITION");

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
    return Set.of(
        CandidateAdmitted.class,
        ApplicationAwaitsFunding.class,
        ApplicationFunded.class,
        ExamSeatReserved.class,
        ExamSeatChanged.class,
        ExamSeatReleased.class,
        CandidateNoShow.class,
        AssessmentReported.class,
        ReportReturned.class,
        AssessmentVoided.class,
        ApplicationWithdrawn.class,
        ApplicationClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case CandidateAdmitted fact -> key(fact.candidate());
      case ApplicationAwaitsFunding fact -> key(fact.candidate());
      case ApplicationFunded fact -> key(fact.candidate());
      case ExamSeatReserved fact -> key(fact.of().candidate());
      case ExamSeatChanged fact -> key(fact.of().candidate());
      case ExamSeatReleased fact -> key(fact.of().candidate());
      case CandidateNoShow fact -> key(fact.of().candidate());
      case AssessmentReported fact -> key(fact.of().candidate());
      case ReportReturned fact -> key(fact.of().candidate());
      case AssessmentVoided fact -> key(fact.of().candidate());
      case ApplicationWithdrawn fact -> key(fact.candidate());
      case ApplicationClosed fact -> key(fact.candidate());
      default -> null;
    };
  }

  private static String key(CandidateRef candidate) {
    return candidate.application().value();
  }

  @Override
  public State begin(String key) {
    return new State(new ApplicationId(key), null, null, null, 0, Step.WAITING);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    return switch (recorded.event()) {
      case CandidateAdmitted _, ApplicationFunded _ ->
          is.seat() == null
              ? Reaction.to(is, Deadline.after("plan", today, "session.planDays", bench))
              : Reaction.to(is);
      case ApplicationAwaitsFunding _ -> Reaction.to(is, new Cancel("plan"));
      case ExamSeatReserved seat -> plan(is, seat, bench);
      case ExamSeatChanged seat when is.holds(seat.of()) -> replan(is, seat, bench);
      case ExamSeatReleased seat when is.holds(seat.of()) ->
          Reaction.to(
              is,
              new Cancel("report"),
              new Send("void", new VoidAssessment(seat.of().assessment(), "SEAT_RELEASED", null)));
      case AssessmentVoided voided when is.holds(voided.of()) ->
          free(is, voided.reason(), today, bench);
      // A late entry about an earlier attempt takes nothing away from the seat given since.
      case CandidateNoShow missed when is.holds(missed.of()) -> missed(is, missed, today, bench);
      case AssessmentReported reported when is.holds(reported.of()) ->
          Reaction.to(is.at(Step.REPORTED), new Cancel("report"));
      case ReportReturned returned when is.holds(returned.of()) ->
          Reaction.to(is.at(Step.SEATED), Deadline.after("report", today, "report.days", bench));
      case TimerFired fired when fired.timer().equals("report") -> remind(is);
      case TimerFired fired when fired.timer().equals("reschedule") && is.seat() == null ->
          close(is);
      case ApplicationWithdrawn _, ApplicationClosed _ -> giveBack(is);
      case StepRefused no -> refused(is, no, today, bench);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> plan(State is, ExamSeatReserved seat, Bench bench) {
    AssessmentRef of = seat.of();
    SessionId session = of.session();
    if (session == null) {
      return Reaction.to(is);
    }
    return Reaction.to(
        new State(
            is.application(), of.assessment(), session, seat.assessor(), is.excused(), Step.SEATED),
        new Cancel("plan"),
        new Cancel("reschedule"),
        new Send("schedule", new ScheduleCandidate(is.application(), session, seat.day())),
        new Send("plan", new PlanAssessment(of.assessment(), of, seat.assessor(), seat.day())),
        Deadline.after("report", seat.day(), "report.days", bench));
  }

  private static Reaction<State> replan(State is, ExamSeatChanged seat, Bench bench) {
    SessionId session = seat.of().session();
    if (session == null) {
      return Reaction.to(is);
    }
    return Reaction.to(
        new State(is.application(), is.seat(), session, seat.assessor(), is.excused(), Step.SEATED),
        new Send("schedule", new ScheduleCandidate(is.application(), session, seat.day())),
        new Send(
            "replan", new ReplanAssessment(seat.of().assessment(), seat.assessor(), seat.day())),
        new Send(
            "tell",
            RequestNotification.to(
                seat.of().candidate().person(),
                Template.SESSION_MOVED,
                Map.of("session", session.value(), "day", seat.day().toString()),
                seat.of().assessment().value(),
                seat.day().toString(),
                seat.assessor().value())),
        Deadline.after("report", seat.day(), "report.days", bench));
  }

  private static Reaction<State> free(State is, String why, LocalDate today, Bench bench) {
    SessionId session = is.session();
    return session == null
        ? Reaction.to(is)
        : Reaction.to(
            is.unseated(),
            new Cancel("report"),
            new Send("free", new FreeCandidate(is.application(), session, why)),
            Deadline.after("plan", today, "session.planDays", bench));
  }

  private static Reaction<State> missed(
      State is, CandidateNoShow missed, LocalDate today, Bench bench) {
    int excused = is.excused() + 1;
    if (!missed.excused() || excused > bench.rules().number("noShow.excusedReschedules")) {
      return close(is);
    }
    return Reaction.to(
        new State(is.application(), null, null, null, excused, Step.WAITING),
        new Cancel("report"),
        Deadline.after("reschedule", today, "noShow.rescheduleDays", bench));
  }

  private static Reaction<State> close(State is) {
    return Reaction.to(
            is.at(Step.OVER), new Send("close", new CloseApplication(is.application(), "NO_SHOW")))
        .end();
  }

  private static Reaction<State> remind(State is) {
    AssessorId assessor = is.assessor();
    AssessmentId seat = is.seat();
    return assessor == null || seat == null || is.step() != Step.SEATED
        ? Reaction.to(is)
        : Reaction.to(
            is,
            new Send(
                "remind",
                RequestNotification.to(
                    assessor,
                    Template.REPORT_OVERDUE,
                    Map.of("assessment", seat.value()),
                    seat.value())));
  }

  /// Nobody keeps a seat for an application that is over.
  private static Reaction<State> giveBack(State is) {
    AssessmentId seat = is.seat();
    SessionId session = is.session();
    return seat == null || session == null || is.step() != Step.SEATED
        ? Reaction.to(is).end()
        : Reaction.to(
                is.at(Step.OVER),
                new Send("release", new ReleaseExamSeat(session, seat, "APPLICATION_OVER")),
                new Send("void", new VoidAssessment(seat, "APPLICATION_OVER", null)))
            .end();
  }

  private static Reaction<State> refused(State is, StepRefused no, LocalDate today, Bench bench) {
    if (!MEANWHILE.contains(no.step() + " " + no.code())) {
      return Reaction.to(is, new Stop(no.code()));
    }
    if (is.step() == Step.OVER) {
      return Reaction.to(is).end();
    }
    // The plan was never made, so that nothing will say that it was taken away.
    return no.step().equals("void") && no.code().equals("NOT_FOUND")
        ? free(is, "SEAT_RELEASED", today, bench)
        : Reaction.to(is);
  }
}
