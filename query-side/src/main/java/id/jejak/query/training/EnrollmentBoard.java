package id.jejak.query.training;

import static java.util.stream.Collectors.joining;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.ClassCancellationRequested;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitReturned;
import id.jejak.messages.training.PriorLearningRecognised;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStageFailed;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCertificateIssued;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingModeChanged;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.WaitingListed;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every enrolment as it stands. The class says who holds a seat or waits for one, the enrolment
/// says the rest; board, waiting list and funnel are questions to this table.
final class EnrollmentBoard implements View {
  static final String NAME = "enrollment_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("enrollment");
  }

  @Override
  public String ddl() {
    return View.ddl(EnrollmentBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(EnrollmentEvent.class, TrainingClassEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case EnrollmentEvent event -> on(event, rows);
      case TrainingClassEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(EnrollmentEvent event, Rows rows) {
    switch (event) {
      case TrainingApplied applied ->
          row(rows, applied.of())
              .set("wave", applied.wave())
              .set("type", applied.type().code())
              .set("scheme", applied.scheme().scheme())
              .set("scheme_version", applied.scheme().version())
              .set("lsp", applied.lsp())
              .set("district", applied.district().code())
              .set("sex", applied.sex())
              .set("category", applied.category())
              .set("applied_on", applied.on())
              .set("status", "APPLIED");
      case SelectionStagePassed passed ->
          row(rows, passed.of()).set(column(passed.stage()), true).set("remark", passed.remark());
      case SelectionStageFailed failed ->
          row(rows, failed.of())
              .set(column(failed.stage()), false)
              .set("remark", failed.remark())
              .set("status", "REJECTED");
      case PutOnWaiting waiting -> row(rows, waiting.of()).set("status", "WAITING");
      case SeatOffered offered ->
          row(rows, offered.of()).set("confirm_by", offered.confirmBy()).set("status", "OFFERED");
      case TraineeEnrolled enrolled ->
          row(rows, enrolled.of())
              .set("enrolled_on", enrolled.on())
              .set("first_day", enrolled.firstDay())
              .set("status", "ENROLLED");
      case SeatDeclined declined ->
          row(rows, declined.of())
              .set("waiting_place", null)
              .set("end_reason", declined.reason())
              .set("status", "DECLINED");
      case InsuranceConfirmed confirmed ->
          row(rows, confirmed.of())
              .set("insured_from", confirmed.cover().from())
              .set("insured_to", confirmed.cover().to());
      case InsuranceEnded ended -> row(rows, ended.of()).set("insured_to", ended.on());
      case FirstDayMoved moved -> row(rows, moved.of()).set("first_day", moved.firstDay());
      case PriorLearningRecognised recognised ->
          row(rows, recognised.of())
              .set(
                  "recognised",
                  recognised.units().stream().map(UnitCode::code).sorted().collect(joining(" ")));
      case TraineeTransferred transferred ->
          row(rows, transferred.of())
              .set("ended_on", transferred.on())
              .set("status", "TRANSFERRED");
      case TrainingNotCompleted failed ->
          row(rows, failed.of())
              .set("ended_on", failed.on())
              .set("completed_on", null)
              .set("end_reason", "ATTENDANCE_TOO_LOW")
              .set("status", "NOT_COMPLETED");
      case EnrollmentClosed closed ->
          row(rows, closed.of())
              .set("waiting_place", null)
              .set("ended_on", closed.on())
              .set("end_reason", closed.why())
              .set("status", "CLOSED");
      case StartNoShow missed ->
          row(rows, missed.of()).set("ended_on", missed.on()).set("status", "START_NO_SHOW");
      case TrainingBegun begun ->
          row(rows, begun.of()).set("begun_on", begun.on()).set("status", "ACTIVE");
      case KitIssued issued -> row(rows, issued.of()).set("kit", true);
      case KitReturned returned -> row(rows, returned.of()).set("kit", !returned.kept().isEmpty());
      case TraineeDroppedOut left ->
          row(rows, left.of())
              .set("ended_on", left.on())
              .set("end_reason", left.reason())
              .set("status", "DROPPED_OUT");
      case TraineeExpelled expelled ->
          row(rows, expelled.of())
              .set("ended_on", expelled.on())
              .set("end_reason", expelled.reason())
              .set("status", "EXPELLED");
      case TrainingCompleted completed ->
          row(rows, completed.of())
              .set("completed_on", completed.on())
              .set("hours", completed.hours())
              .set("status", "COMPLETED");
      case TrainingCertificateIssued issued ->
          row(rows, issued.of()).set("training_certificate", issued.number());
    }
  }

  private static void on(TrainingClassEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case SeatReserved reserved ->
          row(rows, reserved.of())
              .set("seat", true)
              .set("promoted", reserved.promoted())
              .set("seat_reserved_at", recorded.occurredAt())
              .set("seat_position", recorded.position())
              .set("seat_lost", null)
              .set("waiting_place", null);
      case WaitingListed listed ->
          row(rows, listed.of()).set("waiting_listed", true).set("waiting_place", listed.place());
      case SeatReleased released ->
          row(rows, released.of()).set("seat", false).set("seat_lost", released.why());
      case SessionHeld held -> {
        held.present().forEach(who -> rows.at(who).add("sessions_attended", 1));
        held.absent().forEach(who -> rows.at(who).add("sessions_missed", 1));
      }
      case TransferSeatReserved reserved ->
          row(rows, reserved.of())
              .set("seat", true)
              .set("seat_reserved_at", recorded.occurredAt())
              .set("seat_position", recorded.position());
      case AttendanceCorrected corrected ->
          row(rows, corrected.of())
              .set("sessions_attended", corrected.attendance().attended())
              .set(
                  "sessions_missed",
                  corrected.attendance().held() - corrected.attendance().attended());
      case AttendanceAlarmRaised raised -> row(rows, raised.of()).set("alarm", raised.absences());
      case ClassScheduled _,
          ClassReady _,
          TrainerRemoved _,
          TrainingModeChanged _,
          ClassCancellationRequested _,
          TrainerAssigned _,
          SelectionOpened _,
          ClassStarted _,
          ClassPostponed _,
          ClassCompleted _,
          ClassCancelled _ -> {} // the class's own; what it means to people, enrolments say
    }
  }

  private static Row row(Rows rows, EnrollmentRef of) {
    return rows.at(of.enrollment())
        .set("person", of.person())
        .set("training_class", of.trainingClass())
        .set("program", of.program());
  }

  private static String column(SelectionStage stage) {
    return switch (stage) {
      case ADMINISTRATION -> "administration";
      case TEST -> "test";
    };
  }
}
