package id.jejak.app.sample.story;

import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import java.time.LocalDate;

/// Somebody who applies for one class.
///
/// @param ordinal from 1, over the year
/// @param rank from 0, the order in which selection leaves the applicants of the class
record Applicant(
    int ordinal,
    int rank,
    Plan.TrainingClass trainingClass,
    ProgramId program,
    Sex sex,
    String name,
    LocalDate birth,
    District district,
    Education education,
    IdentityDocument identity) {
  PersonId person() {
    return new PersonId("per-%s-%05d".formatted(trainingClass.key(), ordinal));
  }

  EnrollmentId enrollment() {
    return EnrollmentId.of(person(), trainingClass.id());
  }

  EnrollmentRef ref() {
    return new EnrollmentRef(enrollment(), person(), trainingClass.id(), program);
  }

  ApplicationId application() {
    return ApplicationId.of(enrollment());
  }

  CandidateRef candidate() {
    return new CandidateRef(
        application(),
        person(),
        trainingClass.course().scheme(),
        trainingClass.certifier().body().id(),
        program,
        enrollment());
  }
}
