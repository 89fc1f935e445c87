package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.UNIT;
import static id.jejak.command.training.Examples.enrolled;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.PriorLearningRecognised;
import id.jejak.messages.training.RecognisePriorLearning;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecognisePriorLearningTest {
  private static final RecognisePriorLearning RECOGNISE =
      new RecognisePriorLearning(enrollment(1), Set.of(UNIT), "doc-1");
  private static final PriorLearningRecognised RECOGNISED =
      new PriorLearningRecognised(ref(1), Set.of(UNIT), "doc-1");

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts>
      enrolled = enrollment().where(CLASS, SCHEDULED).given(APPLIED, OFFERED, ENROLLED);

  @Test
  void units_that_somebody_brings_along_are_recognised() {
    enrolled.when(RECOGNISE).then(RECOGNISED);
  }

  @Test
  void recognising_twice_changes_nothing() {
    enrollment().given(APPLIED, OFFERED, ENROLLED, RECOGNISED).when(RECOGNISE).thenNothing();
  }

  @Test
  void only_units_of_the_scheme_count() {
    enrolled
        .when(
            new RecognisePriorLearning(
                enrollment(1), Set.of(new UnitCode("M.74100.001.02")), "doc-1"))
        .thenRefused(new SchemeVersionMismatch(SCHEME, 1));
  }

  @Test
  void who_does_not_take_part_is_not_asked() {
    enrollment()
        .where(CLASS, SCHEDULED)
        .given(APPLIED)
        .when(RECOGNISE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "APPLIED"));
  }
}
