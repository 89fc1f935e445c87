package id.jejak.command.training;

import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.Enrollment.Made;
import id.jejak.command.training.Enrollment.None;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.ConfirmInsurance;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.IssueKit;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.JoinByTransfer;
import id.jejak.messages.training.MoveFirstDay;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.PutOnWaitingList;
import id.jejak.messages.training.RecognisePriorLearning;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.ReturnKit;
import id.jejak.messages.training.TransferToClass;

/// Enrolments, by theme: selection, the seat, the time in class, and how it ends.
final class EnrollmentDecider
    implements Decider<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts> {
  @Override
  public Class<EnrollmentCommand> commands() {
    return EnrollmentCommand.class;
  }

  @Override
  public Class<EnrollmentEvent> events() {
    return EnrollmentEvent.class;
  }

  @Override
  public Enrollment initial() {
    return new None();
  }

  @Override
  public Enrollment evolve(Enrollment state, EnrollmentEvent event) {
    return state.evolve(event);
  }

  @Override
  public EnrollmentFacts facts(
      EnrollmentCommand command, Enrollment state, Provenance by, History history) {
    return EnrollmentFacts.of(command, state, history);
  }

  @Override
  public Decision<EnrollmentEvent> decide(
      EnrollmentCommand command, Enrollment state, EnrollmentFacts facts, Provenance by) {
    return switch (state) {
      case None _ when command instanceof ApplyForTraining asked ->
          EnrollmentSelection.apply(asked, facts);
      case None _ when command instanceof JoinByTransfer asked -> EnrollmentSeat.join(asked, facts);
      case None _ -> refuse(new NotFound(command.enrollment().value()));
      case Made is ->
          switch (command) {
            case ApplyForTraining asked -> EnrollmentSelection.applyAgain(asked, is);
            case RecordSelectionStage asked -> EnrollmentSelection.recordStage(asked, is);
            case PutOnWaitingList asked -> EnrollmentSelection.putOnWaitingList(asked, is);
            case OfferSeat asked -> EnrollmentSeat.offer(asked, is, facts.trainingClass());
            case EnrollTrainee asked -> EnrollmentSeat.enroll(asked, is, facts);
            case DeclineSeat asked -> EnrollmentSeat.decline(asked, is);
            case MoveFirstDay asked ->
                EnrollmentSeat.moveFirstDay(asked, is, facts.trainingClass());
            case ConfirmInsurance asked -> EnrollmentInClass.confirmInsurance(asked, is);
            case EndInsurance asked -> EnrollmentInClass.endInsurance(asked, is);
            case RecordNoShowAtStart asked -> EnrollmentInClass.recordNoShow(asked, is, facts);
            case BeginTraining asked -> EnrollmentInClass.begin(asked, is, facts.trainingClass());
            case RecognisePriorLearning asked ->
                EnrollmentInClass.recognise(asked, is, facts.trainingClass());
            case IssueKit asked -> EnrollmentInClass.issueKit(asked, is);
            case ReturnKit asked -> EnrollmentInClass.returnKit(asked, is);
            case DropOut asked -> EnrollmentEnd.dropOut(asked, is, facts);
            case Expel asked -> EnrollmentEnd.expel(asked, is, facts);
            case TransferToClass asked -> EnrollmentSeat.transfer(asked, is, facts);
            case JoinByTransfer _ -> alreadySo();
            case CompleteTraining asked -> EnrollmentEnd.complete(asked, is, facts.attendanceMin());
            case CloseEnrollment asked -> EnrollmentEnd.close(asked, is, facts);
            case IssueTrainingCertificate asked -> EnrollmentEnd.certify(asked, is, facts.number());
          };
    };
  }

  static Decision<EnrollmentEvent> illegal(Made is) {
    return refuse(new IllegalTransition(is.of().enrollment().value(), is.stage().name()));
  }
}
