package id.jejak.messages.funding;

import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import org.jspecify.annotations.Nullable;

/// What an amount is reserved for; a reservation is named after the innermost of them.
public record Purpose(
    ProgramId program,
    @Nullable ClassId trainingClass,
    @Nullable EnrollmentId enrollment,
    @Nullable ApplicationId application) {
  public String key() {
    return application != null
        ? application.value()
        : enrollment != null
            ? enrollment.value()
            : trainingClass != null ? trainingClass.value() : program.value();
  }
}
