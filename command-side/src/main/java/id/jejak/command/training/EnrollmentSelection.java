package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.Enrollment.Made;
import id.jejak.command.training.Enrollment.Stage;
import id.jejak.command.training.EnrollmentFacts.Applicant;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.Decision;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.PutOnWaitingList;
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.RegistrationNotOpen;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStageFailed;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.TrainingApplied;
import org.jspecify.annotations.Nullable;

/// The application, and the selection stage by stage.
final class EnrollmentSelection {
  private EnrollmentSelection() {}

  static Decision<EnrollmentEvent> apply(ApplyForTraining asked, EnrollmentFacts facts) {
    if (!asked.enrollment().equals(EnrollmentId.of(asked.person(), asked.trainingClass()))) {
      return refuse(new NotFound(asked.enrollment().value()));
    }
    if (!(facts.trainingClass() instanceof Scheduled scheduled)
        || !scheduled.plan().program().equals(asked.program())) {
      return refuse(new NotFound(asked.trainingClass().value()));
    }
    if (scheduled.isOver()) {
      return refuse(new IllegalTransition(asked.trainingClass().value(), scheduled.phase().name()));
    }
    ClassScheduled plan = scheduled.plan();
    if (!facts.programme().takesApplications(plan.wave(), asked.on())) {
      return refuse(new RegistrationNotOpen(asked.program(), plan.wave()));
    }
    Applicant applicant = facts.applicant();
    if (applicant == null) {
      return refuse(new NotFound(asked.person().value()));
    }
    if (facts.merged() != null) {
      return refuse(facts.merged());
    }
    return accept(
        new TrainingApplied(
            new EnrollmentRef(
                asked.enrollment(), asked.person(), asked.trainingClass(), asked.program()),
            plan.wave(),
            plan.type(),
            plan.scheme(),
            plan.lsp(),
            applicant.district(),
            applicant.sex(),
            asked.on(),
            asked.category()));
  }

  static Decision<EnrollmentEvent> applyAgain(ApplyForTraining asked, Made is) {
    return is.application().on().equals(asked.on()) ? alreadySo() : EnrollmentDecider.illegal(is);
  }

  /// One stage after the other; who fails one is out.
  static Decision<EnrollmentEvent> recordStage(RecordSelectionStage asked, Made is) {
    if (asked.passed() && is.passed().contains(asked.stage())) {
      return alreadySo();
    }
    if (!asked.passed() && is.stage() == Stage.REJECTED) {
      return nextStage(is) == asked.stage() ? alreadySo() : EnrollmentDecider.illegal(is);
    }
    if (is.stage() != Stage.APPLIED || nextStage(is) != asked.stage()) {
      return EnrollmentDecider.illegal(is);
    }
    return accept(
        asked.passed()
            ? new SelectionStagePassed(is.of(), asked.stage(), asked.remark())
            : new SelectionStageFailed(is.of(), asked.stage(), asked.remark()));
  }

  private static @Nullable SelectionStage nextStage(Made is) {
    for (SelectionStage stage : SelectionStage.values()) {
      if (!is.passed().contains(stage)) {
        return stage;
      }
    }
    return null;
  }

  static Decision<EnrollmentEvent> putOnWaitingList(PutOnWaitingList asked, Made is) {
    return switch (is.stage()) {
      case APPLIED -> accept(new PutOnWaiting(is.of(), asked.place()));
      case WAITING -> alreadySo();
      case REJECTED,
          OFFERED,
          DECLINED,
          ENROLLED,
          START_NO_SHOW,
          ACTIVE,
          DROPPED_OUT,
          EXPELLED,
          TRANSFERRED,
          COMPLETED,
          NOT_COMPLETED,
          CLOSED ->
          EnrollmentDecider.illegal(is);
    };
  }
}
