package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.DAY;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.PLANNED_SESSION;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SEAT;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.TRAINER_PERSON;
import static id.jejak.command.assessment.Example.YEARS;
import static id.jejak.command.assessment.Example.session;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AssessorLicenceInvalid;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.messages.assessment.ConflictOfInterest;
import id.jejak.messages.assessment.ExamSeatChanged;
import id.jejak.messages.assessment.Overlap;
import id.jejak.messages.assessment.RatioExceeded;
import id.jejak.messages.assessment.ReplaceAssessor;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplaceAssessorTest {
  static final AssessorId OTHER_ASSESSOR = new AssessorId("asr-2");
  static final PersonId OTHER_PERSON = new PersonId("per-assessor-2");
  static final ReplaceAssessor REPLACE = new ReplaceAssessor(SESSION, ASSESSOR, OTHER_ASSESSOR);
  static final AssessorReplaced REPLACED =
      new AssessorReplaced(SESSION, ASSESSOR, OTHER_ASSESSOR, OTHER_PERSON, DAY);
  static final ExamSeatChanged CHANGED = new ExamSeatChanged(REF, OTHER_ASSESSOR, DAY);

  static <C extends id.jejak.kernel.Command, S, E extends id.jejak.kernel.Event, F>
      DeciderSpec<C, S, E, F> withAnother(DeciderSpec<C, S, E, F> spec) {
    return with(OTHER_PERSON, spec);
  }

  static <C extends id.jejak.kernel.Command, S, E extends id.jejak.kernel.Event, F>
      DeciderSpec<C, S, E, F> with(PersonId person, DeciderSpec<C, S, E, F> spec) {
    return spec.where(
        OTHER_ASSESSOR,
        new AssessorRegistered(
            OTHER_ASSESSOR,
            person,
            Personal.of(person, "Another"),
            Personal.of(person, "MET.000.002"),
            Set.of(SCHEME),
            YEARS),
        new AssessorJoinedLsp(OTHER_ASSESSOR, LSP, YEARS.from()));
  }

  @Test
  void the_new_assessor_takes_over_every_seat_by_name() {
    withAnother(session())
        .given(PLANNED_SESSION, ASSIGNED, SEAT)
        .when(REPLACE)
        .then(REPLACED, CHANGED);
  }

  @Test
  void one_is_free_that_day_and_the_other_is_not() {
    withAnother(session())
        .given(PLANNED_SESSION, ASSIGNED)
        .when(REPLACE)
        .thenClaims(
            new Claim.Release("assessor-day", "asr-1|2023-03-20", "ses-1"),
            new Claim.Take(
                "assessor-day", "asr-2|2023-03-20", "ses-1", new Overlap(OTHER_ASSESSOR, DAY)));
  }

  @Test
  void replacing_twice_changes_nothing() {
    withAnother(session())
        .given(PLANNED_SESSION, ASSIGNED, SEAT, REPLACED, CHANGED)
        .when(REPLACE)
        .thenNothing();
  }

  @Test
  void whoever_trained_the_candidate_does_not_take_over() {
    with(TRAINER_PERSON, session())
        .given(PLANNED_SESSION, ASSIGNED, SEAT)
        .when(REPLACE)
        .thenRefused(new ConflictOfInterest(OTHER_ASSESSOR, PERSON));
  }

  @Test
  void an_assessor_without_a_licence_does_not_take_over() {
    session()
        .where(
            OTHER_ASSESSOR,
            new AssessorRegistered(
                OTHER_ASSESSOR,
                OTHER_PERSON,
                Personal.of(OTHER_PERSON, "Another"),
                Personal.of(OTHER_PERSON, "MET.000.002"),
                Set.of(SCHEME),
                new Period(YEARS.from(), DAY.minusDays(1))))
        .given(PLANNED_SESSION, ASSIGNED, SEAT)
        .when(REPLACE)
        .thenRefused(new AssessorLicenceInvalid(OTHER_ASSESSOR, DAY));
  }

  @Test
  void the_ratio_holds_for_who_takes_over_too() {
    withAnother(session())
        .rule("ratio.assessor", "0")
        .given(PLANNED_SESSION, ASSIGNED, SEAT)
        .when(REPLACE)
        .thenRefused(new RatioExceeded(SESSION, 1, 0));
  }

  @Test
  void only_an_assessor_of_the_session_is_replaced() {
    withAnother(session())
        .given(PLANNED_SESSION)
        .when(REPLACE)
        .thenRefused(new NotFound(ASSESSOR.value()));
  }
}
