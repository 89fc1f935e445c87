package id.jejak.command.training;

import static id.jejak.command.training.Examples.AGREED;
import static id.jejak.command.training.Examples.AGREEMENT;
import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.BLK;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.CONFIRM_BY;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.LSP;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.OTO;
import static id.jejak.command.training.Examples.PLANNED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.REGISTRATION;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SEATS;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.SIGNED;
import static id.jejak.command.training.Examples.UNIT;
import static id.jejak.command.training.Examples.YEAR;
import static id.jejak.command.training.Examples.claims;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.promoted;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementQuotaExhausted;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramQuotaExhausted;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.training.AlreadyInTraining;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TrainingApplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnrollTraineeTest {
  private static final EnrollTrainee ENROLL = new EnrollTrainee(enrollment(1), CONFIRM_BY);

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      seated = enrollment().where(CLASS, SCHEDULED, SELECTION, seat(1));

  @Test
  void who_takes_the_offered_seat_is_enrolled() {
    seated.given(APPLIED, OFFERED).when(ENROLL).then(ENROLLED);
  }

  @Test
  void taking_a_seat_takes_the_persons_next_turn() {
    seated
        .given(APPLIED, OFFERED)
        .when(ENROLL)
        .thenClaims(
            new Claim.Take(
                "training-turn",
                person(1) + "#1",
                enrollment(1).value(),
                new AlreadyInTraining(person(1))));
  }

  @Test
  void taking_a_seat_takes_a_place_of_the_programmes_quota() {
    seated
        .where(PROGRAM, new QuotaSet(PROGRAM, ProgramTrack.TRAINING, 416))
        .given(APPLIED, OFFERED)
        .when(ENROLL)
        .thenClaims(
            new Claim.Take(
                "training-turn",
                person(1) + "#1",
                enrollment(1).value(),
                new AlreadyInTraining(person(1))),
            new Claim.Share(
                "program-quota",
                PROGRAM + ":TRAINING",
                enrollment(1).value(),
                1,
                416,
                new ProgramQuotaExhausted(PROGRAM, ProgramTrack.TRAINING, 416)));
  }

  @Test
  void taking_a_seat_takes_a_place_of_the_agreement() {
    var promised =
        new AgreementDrafted(
            AGREEMENT,
            AgreementKind.PKS,
            List.of(BLK, LSP),
            new AgreementTerms(Set.of(SCHEME.scheme()), "Pelatihan 2023", YEAR, 160, null));
    assertThat(
            claims(
                seated
                    .where(PROGRAM, PLANNED)
                    .where(AGREEMENT, promised, SIGNED)
                    .given(APPLIED, OFFERED)
                    .when(ENROLL)
                    .decision()))
        .contains(
            new Claim.Share(
                "agreement-quota",
                AGREEMENT.value(),
                enrollment(1).value(),
                1,
                160,
                new AgreementQuotaExhausted(AGREEMENT, 160)));
  }

  @Test
  void where_the_agreement_does_not_say_for_how_many_everybody_is_counted_all_the_same() {
    assertThat(
            claims(
                seated
                    .where(PROGRAM, PLANNED)
                    .where(AGREEMENT, AGREED, SIGNED)
                    .given(APPLIED, OFFERED)
                    .when(ENROLL)
                    .decision()))
        .contains(
            new Claim.Share(
                "agreement-quota",
                AGREEMENT.value(),
                enrollment(1).value(),
                1,
                Long.MAX_VALUE,
                new AgreementQuotaExhausted(AGREEMENT, 0)));
  }

  @Test
  void nobody_has_two_classes_of_a_programme() {
    elsewhere(PROGRAM, LAST_DAY.plusDays(10))
        .when(ENROLL)
        .thenRefused(new AlreadyInTraining(person(1)));
  }

  @Test
  void nobody_has_two_classes_on_one_day_in_whatever_programmes() {
    var other = new ProgramId("prog-other");
    elsewhere(other, LAST_DAY).when(ENROLL).thenRefused(new AlreadyInTraining(person(1)));
    elsewhere(other, LAST_DAY.plusDays(1)).when(ENROLL).then(ENROLLED);
  }

  @Test
  void who_has_left_the_other_class_is_free() {
    elsewhere(PROGRAM, FIRST_DAY, true).when(ENROLL).then(ENROLLED);
  }

  private DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts> elsewhere(
      ProgramId program, LocalDate from) {
    return elsewhere(program, from, false);
  }

  /// The person's first turn is taken by another class.
  private DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts> elsewhere(
      ProgramId program, LocalDate from, boolean left) {
    var otherClass = new ClassId("cls-other");
    var of =
        new EnrollmentRef(EnrollmentId.of(person(1), otherClass), person(1), otherClass, program);
    EnrollmentEvent applied =
        new TrainingApplied(of, 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION);
    EnrollmentEvent enrolled = new TraineeEnrolled(of, CONFIRM_BY, from);
    var then = new ArrayList<>(List.of(applied, enrolled));
    if (left) {
      then.add(new TraineeDroppedOut(of, from, "WORK"));
    }
    return seated
        .held("training-turn", person(1) + "#1", of.enrollment().value())
        .where(of.enrollment(), then.toArray(EnrollmentEvent[]::new))
        .where(
            otherClass,
            new ClassScheduled(
                otherClass,
                program,
                1,
                OTO,
                SCHEME,
                BLK,
                LSP,
                FundingSource.APBN,
                SEATS,
                List.of(),
                from,
                from.plusDays(30),
                4,
                8,
                Mode.ON_SITE,
                List.of(UNIT)))
        .given(APPLIED, OFFERED);
  }

  @Test
  void a_postponed_first_day_counts() {
    LocalDate later = FIRST_DAY.plusDays(14);
    enrollment()
        .where(
            CLASS,
            SCHEDULED,
            SELECTION,
            seat(1),
            new ClassPostponed(CLASS, PROGRAM, later, later.plusDays(39), "x"))
        .given(APPLIED, OFFERED)
        .when(ENROLL)
        .then(new TraineeEnrolled(ref(1), CONFIRM_BY, later));
  }

  @Test
  void who_joins_late_comes_from_the_next_day_on() {
    enrollment()
        .where(
            CLASS,
            SCHEDULED,
            SELECTION,
            waiting(1, 1),
            seat(2),
            seat(3),
            started(2, 3),
            promoted(1))
        .given(APPLIED, OFFERED)
        .when(new EnrollTrainee(enrollment(1), FIRST_DAY.plusDays(1)))
        .then(new TraineeEnrolled(ref(1), FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(2)));
  }

  @Test
  void nobody_is_enrolled_without_a_seat() {
    enrollment()
        .where(CLASS, SCHEDULED, SELECTION, seat(1), new SeatReleased(ref(1), SeatChange.NO_ANSWER))
        .given(APPLIED, OFFERED)
        .when(ENROLL)
        .thenRefused(new SeatNotReserved(enrollment(1)));
  }

  @Test
  void enrolling_twice_changes_nothing() {
    seated.given(APPLIED, OFFERED, ENROLLED).when(ENROLL).thenNothing();
  }

  @Test
  void nobody_is_enrolled_without_an_offer() {
    seated
        .given(APPLIED)
        .when(ENROLL)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "APPLIED"));
  }
}
