package id.jejak.command.training;

import static id.jejak.command.training.Examples.BLK;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.TRAINER;
import static id.jejak.command.training.Examples.YEAR;
import static id.jejak.command.training.Examples.person;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.kernel.Personal;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.TrainerCertificate;
import id.jejak.messages.trainer.TrainerCertificateAdded;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerNotQualified;
import id.jejak.messages.trainer.TrainerRegistered;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.TrainerAssigned;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AssignTrainerTest {
  private static final AssignTrainer ASSIGN = new AssignTrainer(CLASS, TRAINER);
  private static final TrainerAssigned ASSIGNED = new TrainerAssigned(CLASS, PROGRAM, TRAINER);
  private static final TrainerEvent REGISTERED =
      new TrainerRegistered(
          TRAINER, person(9), Personal.of(person(9), "Sari"), Employment.ASN, BLK);

  private static final TrainerEvent METHODOLOGY =
      new TrainerCertificateAdded(TRAINER, TrainerCertificate.METHODOLOGY, null, YEAR);

  @Test
  void a_qualified_trainer_is_assigned() {
    trainingClass()
        .given(SCHEDULED)
        .where(TRAINER, REGISTERED, certificate(SCHEME.scheme(), FIRST_DAY), METHODOLOGY)
        .when(ASSIGN)
        .then(ASSIGNED);
  }

  @Test
  void assigning_twice_changes_nothing() {
    trainingClass().given(SCHEDULED, ASSIGNED).when(ASSIGN).thenNothing();
  }

  @Test
  void the_certificate_must_be_valid_on_the_first_day() {
    trainingClass()
        .given(SCHEDULED)
        .where(
            TRAINER, REGISTERED, certificate(SCHEME.scheme(), FIRST_DAY.minusDays(1)), METHODOLOGY)
        .when(ASSIGN)
        .thenRefused(new TrainerNotQualified(TRAINER, SCHEME.scheme(), FIRST_DAY));
  }

  @Test
  void a_postponed_first_day_counts() {
    LocalDate later = FIRST_DAY.plusDays(14);
    trainingClass()
        .given(SCHEDULED, new ClassPostponed(CLASS, PROGRAM, later, later.plusDays(39), "too few"))
        .where(TRAINER, REGISTERED, certificate(SCHEME.scheme(), FIRST_DAY), METHODOLOGY)
        .when(ASSIGN)
        .thenRefused(new TrainerNotQualified(TRAINER, SCHEME.scheme(), later));
  }

  @Test
  void a_certificate_for_another_scheme_does_not_count() {
    trainingClass()
        .given(SCHEDULED)
        .where(TRAINER, REGISTERED, certificate(new SchemeId("sch-las"), FIRST_DAY), METHODOLOGY)
        .when(ASSIGN)
        .thenRefused(new TrainerNotQualified(TRAINER, SCHEME.scheme(), FIRST_DAY));
  }

  @Test
  void who_knows_the_trade_must_know_how_to_teach_it() {
    trainingClass()
        .given(SCHEDULED)
        .where(TRAINER, REGISTERED, certificate(SCHEME.scheme(), LAST_DAY))
        .when(ASSIGN)
        .thenRefused(new TrainerNotQualified(TRAINER, SCHEME.scheme(), FIRST_DAY));
  }

  @Test
  void the_trainer_must_be_registered() {
    trainingClass()
        .given(SCHEDULED)
        .where(TRAINER)
        .when(ASSIGN)
        .thenRefused(new NotFound(TRAINER.value()));
  }

  @Test
  void a_cancelled_class_needs_no_trainer() {
    trainingClass()
        .given(SCHEDULED, new ClassCancelled(CLASS, PROGRAM, "no budget"))
        .when(ASSIGN)
        .thenRefused(new IllegalTransition(CLASS.value(), "CANCELLED"));
  }

  private static TrainerCertificateAdded certificate(SchemeId scheme, LocalDate until) {
    return new TrainerCertificateAdded(
        TRAINER, TrainerCertificate.TECHNICAL, scheme, new Period(LocalDate.of(2020, 1, 1), until));
  }
}
