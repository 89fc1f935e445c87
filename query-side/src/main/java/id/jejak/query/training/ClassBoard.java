package id.jejak.query.training;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.ClassCancellationRequested;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingModeChanged;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.WaitingListed;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Classes, one row each: the plan, and how full and how far they are.
final class ClassBoard implements View {
  static final String NAME = "class_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("training_class");
  }

  @Override
  public String ddl() {
    return View.ddl(ClassBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(TrainingClassEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case TrainingClassEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(TrainingClassEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case ClassScheduled scheduled ->
          rows.at(scheduled.trainingClass())
              .set("program", scheduled.program())
              .set("wave", scheduled.wave())
              .set("type", scheduled.type().code())
              .set("scheme", scheduled.scheme().scheme())
              .set("scheme_version", scheduled.scheme().version())
              .set("provider", scheduled.provider())
              .set("lsp", scheduled.lsp())
              .set("seats_min", scheduled.seats().min())
              .set("seats_max", scheduled.seats().max())
              .set("funding", scheduled.funding())
              .set("first_day", scheduled.firstDay())
              .set("last_day", scheduled.lastDay())
              .set("sessions", scheduled.sessions())
              .set("hours_per_session", scheduled.hoursPerSession())
              .set("mode", scheduled.mode())
              .set("units", scheduled.units().size())
              .set("status", "PLANNED");
      case TrainerAssigned assigned -> rows.at(assigned.trainingClass()).add("trainers", 1);
      case TrainerRemoved removed ->
          rows.at(removed.trainingClass()).set("trainers", removed.left());
      case TrainingModeChanged changed ->
          rows.at(changed.trainingClass()).set("mode", changed.mode());
      case SelectionOpened opened -> rows.at(opened.trainingClass()).set("status", "SELECTING");
      case SeatReserved reserved -> rows.at(reserved.of().trainingClass()).add("seats_taken", 1);
      case TransferSeatReserved reserved ->
          rows.at(reserved.of().trainingClass()).add("seats_taken", 1);
      case SeatReleased released -> rows.at(released.of().trainingClass()).add("seats_taken", -1);
      case ClassReady ready -> rows.at(ready.trainingClass()).set("status", "READY");
      case ClassStarted started ->
          rows.at(started.trainingClass())
              .set("status", "RUNNING")
              .set("started_on", started.on())
              .set("present", started.present().size())
              .set("missing", started.missing().size());
      case ClassPostponed postponed ->
          rows.at(postponed.trainingClass())
              .set("first_day", postponed.newFirstDay())
              .set("last_day", postponed.newLastDay())
              .set("status", "POSTPONED")
              .add("postponements", 1);
      case SessionHeld held -> rows.at(held.trainingClass()).add("sessions_held", 1);
      case ClassCompleted completed ->
          rows.at(completed.trainingClass())
              .set("status", "COMPLETED")
              .set("completed_on", completed.on());
      case ClassCancelled cancelled ->
          rows.at(cancelled.trainingClass()).set("status", "CANCELLED");
      case ClassCancellationRequested _ -> {} // not cancelled yet
      case WaitingListed _, AttendanceCorrected _, AttendanceAlarmRaised _ -> {} // an enrolment's
    }
  }
}
