package id.jejak.command.training;

import id.jejak.command.training.Enrollment.Made;
import id.jejak.command.training.EnrollmentFacts.Applicant;
import id.jejak.kernel.History;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.IdentityCheckUnavailable;
import id.jejak.messages.person.IdentityDocumentAdded;
import id.jejak.messages.person.IdentityMismatch;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.person.Sex;
import id.jejak.messages.person.Survivor;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.TrackQuota;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.ConfirmInsurance;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
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
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TransferToClass;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an enrolment must know beyond its own history; what a command does not ask about stays
/// empty.
///
/// @param applicant null when there is no such person
/// @param merged who stands for the applicant since a merge
/// @param from the enrolment that is left for this one
/// @param commitments what else the person takes part in
/// @param quota of the programme for training
/// @param attendanceMin the share of sessions that who completes has attended
/// @param number the next training certificate's
record EnrollmentFacts(
    TrainingClass trainingClass,
    Programme programme,
    @Nullable Applicant applicant,
    @Nullable PersonMerged merged,
    Enrollment from,
    @Nullable Commitments commitments,
    @Nullable TrackQuota quota,
    BigDecimal attendanceMin,
    long number) {
  static final EnrollmentFacts NONE =
      new EnrollmentFacts(
          new TrainingClass.Unscheduled(),
          Programme.UNKNOWN,
          null,
          null,
          new Enrollment.None(),
          null,
          null,
          BigDecimal.ONE,
          0);

  static EnrollmentFacts of(EnrollmentCommand command, Enrollment state, History history) {
    return switch (command) {
      case ApplyForTraining asked ->
          ofApplication(
              trainingClass(asked.trainingClass(), history),
              Programme.after(history.of(asked.program(), ProgramEvent.class)),
              applicant(history.of(asked.person(), PersonEvent.class)),
              Survivor.merged(asked.person(), history));
      case OfferSeat _, BeginTraining _, MoveFirstDay _, RecognisePriorLearning _
          when state instanceof Made is ->
          ofClass(trainingClass(is.of().trainingClass(), history));
      case EnrollTrainee _ when state instanceof Made is ->
          taking(is.of().person(), is.of().program(), is.of().trainingClass(), history);
      case JoinByTransfer asked when enrollment(asked.from(), history) instanceof Made from ->
          taking(from.of().person(), from.of().program(), asked.trainingClass(), history)
              .leaving(from);
      case TransferToClass asked when state instanceof Made is ->
          ofClass(trainingClass(asked.to(), history)).within(is.of().program(), history);
      case DropOut _, Expel _, RecordNoShowAtStart _ when state instanceof Made is ->
          NONE.within(is.of().program(), history);
      case CompleteTraining _ -> ofRules(history.rules().decimal("attendance.min"));
      case CloseEnrollment _ when state instanceof Made is ->
          ofClass(trainingClass(is.of().trainingClass(), history))
              .demanding(history.rules().decimal("attendance.min"))
              .within(is.of().program(), history);
      case IssueTrainingCertificate asked when state instanceof Made is && is.mayBeCertified() ->
          ofSeries(history.next(EnrollmentEnd.series(asked.on())));
      case RecordSelectionStage _,
          PutOnWaitingList _,
          OfferSeat _,
          EnrollTrainee _,
          DeclineSeat _,
          MoveFirstDay _,
          ConfirmInsurance _,
          EndInsurance _,
          RecordNoShowAtStart _,
          BeginTraining _,
          RecognisePriorLearning _,
          IssueKit _,
          ReturnKit _,
          DropOut _,
          Expel _,
          TransferToClass _,
          JoinByTransfer _,
          CloseEnrollment _,
          IssueTrainingCertificate _ ->
          NONE;
    };
  }

  private static EnrollmentFacts taking(
      PersonId person, ProgramId program, ClassId trainingClass, History history) {
    return ofClass(trainingClass(trainingClass, history))
        .within(program, history)
        .taking(Commitments.of(person, history));
  }

  private static TrainingClass trainingClass(ClassId of, History history) {
    return TrainingClass.after(history.of(of, TrainingClassEvent.class));
  }

  private static Enrollment enrollment(EnrollmentId of, History history) {
    return Enrollment.after(history.of(of, EnrollmentEvent.class));
  }

  private static @Nullable Applicant applicant(List<PersonEvent> history) {
    Applicant found = null;
    for (PersonEvent event : history) {
      switch (event) {
        case PersonRegistered person -> found = new Applicant(person.domicile(), person.sex());
        case PersonDataCorrected corrected -> {
          if (found != null) {
            found =
                new Applicant(
                    corrected.after().domicileOr(found.district()),
                    corrected.after().sexOr(found.sex()));
          }
        }
        case IdentityDocumentAdded _,
            IdentityVerified _,
            IdentityMismatch _,
            IdentityCheckUnavailable _,
            ContactUpdated _,
            CorrectionProposed _,
            CorrectionRejected _,
            DuplicateSuspected _,
            DuplicateReviewOverdue _,
            PersonsFoundDistinct _,
            PersonsMerged _,
            PersonsUnmerged _,
            PersonDeceased _ -> {}
      }
    }
    return found;
  }

  static EnrollmentFacts ofApplication(
      TrainingClass trainingClass,
      Programme programme,
      @Nullable Applicant applicant,
      @Nullable PersonMerged merged) {
    return new EnrollmentFacts(
        trainingClass, programme, applicant, merged, NONE.from, null, null, NONE.attendanceMin, 0);
  }

  static EnrollmentFacts ofClass(TrainingClass trainingClass) {
    return new EnrollmentFacts(
        trainingClass, NONE.programme, null, null, NONE.from, null, null, NONE.attendanceMin, 0);
  }

  static EnrollmentFacts ofRules(BigDecimal attendanceMin) {
    return new EnrollmentFacts(
        NONE.trainingClass, NONE.programme, null, null, NONE.from, null, null, attendanceMin, 0);
  }

  static EnrollmentFacts ofSeries(long number) {
    return new EnrollmentFacts(
        NONE.trainingClass,
        NONE.programme,
        null,
        null,
        NONE.from,
        null,
        null,
        NONE.attendanceMin,
        number);
  }

  EnrollmentFacts taking(Commitments held) {
    return new EnrollmentFacts(
        trainingClass, programme, applicant, merged, from, held, quota, attendanceMin, number);
  }

  EnrollmentFacts within(ProgramId of, History history) {
    return new EnrollmentFacts(
        trainingClass,
        programme,
        applicant,
        merged,
        from,
        commitments,
        TrackQuota.of(of, ProgramTrack.TRAINING, history),
        attendanceMin,
        number);
  }

  EnrollmentFacts leaving(Enrollment other) {
    return new EnrollmentFacts(
        trainingClass,
        programme,
        applicant,
        merged,
        other,
        commitments,
        quota,
        attendanceMin,
        number);
  }

  EnrollmentFacts demanding(BigDecimal attendance) {
    return new EnrollmentFacts(
        trainingClass, programme, applicant, merged, from, commitments, quota, attendance, number);
  }

  record Applicant(RegionCode district, Sex sex) {}
}
