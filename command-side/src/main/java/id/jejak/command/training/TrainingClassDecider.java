package id.jejak.command.training;

import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.command.training.TrainingClass.Unscheduled;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ChangeMode;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.ConfirmClass;
import id.jejak.messages.training.CorrectAttendance;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.ReplaceTrainer;
import id.jejak.messages.training.RequestClassCancellation;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ReserveTransferSeat;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;

/// Training classes, by theme: what is taught, by whom, who has a seat, and how it is held.
final class TrainingClassDecider
    implements Decider<
        TrainingClassCommand, TrainingClass, TrainingClassEvent, TrainingClassFacts> {
  @Override
  public Class<TrainingClassCommand> commands() {
    return TrainingClassCommand.class;
  }

  @Override
  public Class<TrainingClassEvent> events() {
    return TrainingClassEvent.class;
  }

  @Override
  public TrainingClass initial() {
    return new Unscheduled();
  }

  @Override
  public TrainingClass evolve(TrainingClass state, TrainingClassEvent event) {
    return state.evolve(event);
  }

  @Override
  public TrainingClassFacts facts(
      TrainingClassCommand command, TrainingClass state, Provenance by, History history) {
    return TrainingClassFacts.of(command, state, history);
  }

  @Override
  public Decision<TrainingClassEvent> decide(
      TrainingClassCommand command, TrainingClass state, TrainingClassFacts facts, Provenance by) {
    return switch (state) {
      case Unscheduled _ when command instanceof ScheduleClass asked ->
          ClassPlan.schedule(asked, facts);
      case Unscheduled _ -> refuse(new NotFound(command.trainingClass().value()));
      case Scheduled is ->
          switch (command) {
            case ScheduleClass asked -> ClassPlan.scheduleAgain(asked, is);
            case AssignTrainer asked -> ClassTeaching.assign(asked, is, facts);
            case ReplaceTrainer asked -> ClassTeaching.replace(asked, is, facts);
            case ChangeMode asked -> ClassPlan.changeMode(asked, is);
            case OpenSelection _ -> ClassSeats.openSelection(is);
            case RankApplicants asked -> ClassSeats.rank(asked, is, facts);
            case ReserveSeat asked -> ClassSeats.reserve(asked, is, facts);
            case ReserveTransferSeat asked -> ClassSeats.reserve(asked, is, facts);
            case ReleaseSeat asked -> ClassSeats.release(asked, is, facts);
            case ConfirmClass _ -> ClassDelivery.confirm(is, facts);
            case StartClass asked -> ClassDelivery.start(asked, is, facts);
            case PostponeClass asked -> ClassPlan.postpone(asked, is, facts);
            case RecordSession asked -> ClassDelivery.recordSession(asked, is, facts);
            case CorrectAttendance asked -> ClassDelivery.correct(asked, is, facts);
            case CompleteClass asked -> ClassDelivery.complete(asked, is);
            case RequestClassCancellation asked ->
                ClassPlan.requestCancellation(asked, is, by.actor());
            case CancelClass asked -> ClassPlan.cancel(asked, is, by.actor());
          };
    };
  }

  static Decision<TrainingClassEvent> illegal(Scheduled is) {
    return refuse(new IllegalTransition(is.plan().trainingClass().value(), is.phase().name()));
  }
}
