package id.jejak.command.training;

import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitItem;
import id.jejak.messages.training.KitReturned;
import id.jejak.messages.training.PriorLearningRecognised;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStageFailed;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCertificateIssued;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One person in one class, from the application to the training certificate.
sealed interface Enrollment {
  Enrollment evolve(EnrollmentEvent event);

  static Enrollment after(List<EnrollmentEvent> history) {
    Enrollment state = new None();
    for (EnrollmentEvent event : history) {
      state = state.evolve(event);
    }
    return state;
  }

  enum Stage {
    APPLIED,
    REJECTED,
    WAITING,
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
    CLOSED;

    /// Holds the person's place in a programme and time (R3, R5).
    boolean takesPart() {
      return this == ENROLLED || this == ACTIVE;
    }
  }

  record None() implements Enrollment {
    @Override
    public Enrollment evolve(EnrollmentEvent event) {
      return event instanceof TrainingApplied application
          ? new Made(
              application, Stage.APPLIED, Set.of(), null, null, null, Set.of(), Set.of(), false)
          : this;
    }
  }

  /// @param passed the selection stages passed
  /// @param firstDay when the person is to begin; null before the seat is taken
  /// @param insurance in force; null before it is confirmed and after it ended
  /// @param begun the person's own first day in class
  /// @param recognised units that the person brought along
  record Made(
      TrainingApplied application,
      Stage stage,
      Set<SelectionStage> passed,
      @Nullable LocalDate firstDay,
      @Nullable InsuranceConfirmed insurance,
      @Nullable LocalDate begun,
      Set<KitItem> kit,
      Set<UnitCode> recognised,
      boolean certified)
      implements Enrollment {
    @Override
    public Made evolve(EnrollmentEvent event) {
      return switch (event) {
        case TrainingApplied _ -> this;
        case SelectionStagePassed one -> passing(one.stage());
        case SelectionStageFailed _ -> in(Stage.REJECTED);
        case PutOnWaiting _ -> in(Stage.WAITING);
        case SeatOffered _ -> in(Stage.OFFERED);
        case TraineeEnrolled enrolled -> in(Stage.ENROLLED).from(enrolled.firstDay());
        case SeatDeclined _ -> in(Stage.DECLINED);
        case FirstDayMoved moved -> from(moved.firstDay());
        case InsuranceConfirmed confirmed -> insuredBy(confirmed);
        case InsuranceEnded _ -> insuredBy(null);
        case StartNoShow _ -> in(Stage.START_NO_SHOW);
        case TrainingBegun one -> beginning(one.on());
        case PriorLearningRecognised more -> bringing(more.units());
        case KitIssued issued -> holding(both(kit, issued.items()));
        case KitReturned returned -> holding(returned.kept());
        case TraineeDroppedOut _ -> in(Stage.DROPPED_OUT);
        case TraineeExpelled _ -> in(Stage.EXPELLED);
        case TraineeTransferred _ -> in(Stage.TRANSFERRED);
        case TrainingCompleted _ -> in(Stage.COMPLETED);
        case TrainingNotCompleted _ -> in(Stage.NOT_COMPLETED);
        case EnrollmentClosed _ -> in(Stage.CLOSED);
        case TrainingCertificateIssued _ ->
            new Made(application, stage, passed, firstDay, insurance, begun, kit, recognised, true);
      };
    }

    EnrollmentRef of() {
      return application.of();
    }

    boolean mayBeCertified() {
      return stage == Stage.COMPLETED && !certified;
    }

    /// Every stage of the selection.
    boolean selected() {
      return passed.containsAll(EnumSet.allOf(SelectionStage.class));
    }

    boolean insured(Period days) {
      return insurance != null
          && insurance.cover().covers(days.from())
          && insurance.cover().covers(days.to());
    }

    boolean attendsOn(LocalDate day) {
      return stage == Stage.ACTIVE && begun != null && !begun.isAfter(day);
    }

    private Made in(Stage next) {
      return new Made(
          application, next, passed, firstDay, insurance, begun, kit, recognised, certified);
    }

    private Made from(LocalDate day) {
      return new Made(
          application, stage, passed, day, insurance, begun, kit, recognised, certified);
    }

    private Made passing(SelectionStage one) {
      var more = EnumSet.of(one);
      more.addAll(passed);
      return new Made(
          application, stage, more, firstDay, insurance, begun, kit, recognised, certified);
    }

    private Made insuredBy(@Nullable InsuranceConfirmed next) {
      return new Made(
          application, stage, passed, firstDay, next, begun, kit, recognised, certified);
    }

    private Made beginning(LocalDate on) {
      return new Made(
          application, Stage.ACTIVE, passed, firstDay, insurance, on, kit, recognised, certified);
    }

    private Made bringing(Set<UnitCode> units) {
      var more = new HashSet<>(recognised);
      more.addAll(units);
      return new Made(
          application, stage, passed, firstDay, insurance, begun, kit, Set.copyOf(more), certified);
    }

    private Made holding(Set<KitItem> items) {
      return new Made(
          application, stage, passed, firstDay, insurance, begun, items, recognised, certified);
    }

    private static Set<KitItem> both(Set<KitItem> some, Set<KitItem> more) {
      var all = EnumSet.noneOf(KitItem.class);
      all.addAll(some);
      all.addAll(more);
      return all;
    }
  }
}
