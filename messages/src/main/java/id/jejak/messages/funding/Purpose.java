package id.jejak.messages.funding;

import id.jejak.kernel.Identifier;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import org.jspecify.annotations.Nullable;

/// What an amount is reserved for; a reservation is named after the innermost of them.
///
/// @param person who it is spent on; null for a class
public record Purpose(
    ProgramId program,
    @Nullable ClassId trainingClass,
    @Nullable EnrollmentId enrollment,
    @Nullable ApplicationId application,
    @Nullable PersonId person) {
  public static Purpose of(ProgramId program, ClassId trainingClass) {
    return new Purpose(program, trainingClass, null, null, null);
  }

  public static Purpose of(EnrollmentRef of) {
    return new Purpose(of.program(), of.trainingClass(), of.enrollment(), null, of.person());
  }

  public static Purpose of(ProgramId program, CandidateRef candidate) {
    return new Purpose(
        program, null, candidate.enrollment(), candidate.application(), candidate.person());
  }

  /// Somebody in no class: an apprentice, somebody placed.
  public static Purpose of(ProgramId program, PersonId person) {
    return new Purpose(program, null, null, null, person);
  }

  public String key() {
    Identifier innermost =
        application != null
            ? application
            : enrollment != null
                ? enrollment
                : trainingClass != null ? trainingClass : person != null ? person : program;
    return innermost.value();
  }
}
