package id.jejak.command.training;

import id.jejak.engine.web.Operations;
import id.jejak.messages.training.AccrueStipend;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.ApproveStipend;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ChangeMode;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.ConfirmClass;
import id.jejak.messages.training.ConfirmInsurance;
import id.jejak.messages.training.CorrectAttendance;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.ForfeitStipend;
import id.jejak.messages.training.IssueKit;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.JoinByTransfer;
import id.jejak.messages.training.MoveFirstDay;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.PutOnWaitingList;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RecognisePriorLearning;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.RecordPaymentFailure;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.RecoverStipend;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.ReplaceTrainer;
import id.jejak.messages.training.RequestClassCancellation;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ReserveTransferSeat;
import id.jejak.messages.training.ReturnKit;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TransferToClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingSlice {
  @Bean
  TrainingClassDecider trainingClassDecider() {
    return new TrainingClassDecider();
  }

  @Bean
  EnrollmentDecider enrollmentDecider() {
    return new EnrollmentDecider();
  }

  @Bean
  StipendDecider stipendDecider() {
    return new StipendDecider();
  }

  @Bean
  Operations classes() {
    return Operations.at("/classes")
        .post("", ScheduleClass.class)
        .naming("trainingClass", "cls")
        .and("/classes/{trainingClass}")
        .post("/trainers", AssignTrainer.class)
        .post("/trainers/{leaving}/replacement", ReplaceTrainer.class)
        .post("/selection", OpenSelection.class)
        .put("/ranking", RankApplicants.class)
        .post("/seats", ReserveSeat.class)
        .post("/transfer-seats", ReserveTransferSeat.class)
        .put("/mode", ChangeMode.class)
        .post("/postponements", PostponeClass.class)
        .post("/start", StartClass.class)
        .put("/sessions/{session}", RecordSession.class)
        .put("/sessions/{session}/attendance/{enrollment}", CorrectAttendance.class)
        .post("/completion", CompleteClass.class)
        .post("/cancellation-request", RequestClassCancellation.class)
        .post("/cancellation", CancelClass.class)
        .withhold("the first day is near", ConfirmClass.class)
        .withhold("a seat is declined, or nobody came to take it", ReleaseSeat.class);
  }

  @Bean
  Operations enrollments() {
    return Operations.at("/classes/{trainingClass}")
        .post("/applications", ApplyForTraining.class)
        .and("/enrollments/{enrollment}")
        .put("/selection/{stage}", RecordSelectionStage.class)
        .post("/seat/confirmation", EnrollTrainee.class)
        .post("/seat/declining", DeclineSeat.class)
        .put("/insurance", ConfirmInsurance.class)
        .post("/kit", IssueKit.class)
        .post("/kit/returns", ReturnKit.class)
        .post("/prior-learning", RecognisePriorLearning.class)
        .post("/transfer", TransferToClass.class)
        .post("/drop-out", DropOut.class)
        .post("/expulsion", Expel.class)
        .post("/training-certificate", IssueTrainingCertificate.class)
        .withhold(
            "the ranking of the class says who has a seat and who waits",
            PutOnWaitingList.class,
            OfferSeat.class)
        .withhold(
            "the roll of the first day says who came",
            BeginTraining.class,
            RecordNoShowAtStart.class)
        .withhold(
            "the class is completed, moved or cancelled",
            CompleteTraining.class,
            MoveFirstDay.class,
            CloseEnrollment.class)
        .withhold("the training of one ends", EndInsurance.class)
        .withhold("a seat is kept in the other class", JoinByTransfer.class);
  }

  @Bean
  Operations stipends() {
    return Operations.at("/enrollments/{enrollment}/stipend")
        .post("/approval", ApproveStipend.class)
        .post("/payment", PayStipend.class)
        .post("/payment-failures", RecordPaymentFailure.class)
        .post("/recoveries", RecoverStipend.class)
        .withhold("the training of one ends", AccrueStipend.class, ForfeitStipend.class);
  }
}
