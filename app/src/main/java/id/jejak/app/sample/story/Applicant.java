package id.jejak.app.sample.story;

import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;

/// Somebody who applies for one class.
///
/// @param rank from 0, the order in which selection leaves the applicants of the class
record Applicant(Someone who, int rank, TrainingClass trainingClass, ProgramId program) {
  int ordinal() {
    return who.ordinal();
  }

  PersonId person() {
    return who.person();
  }

  Sex sex() {
    return who.sex();
  }

  String name() {
    return who.name();
  }

  District district() {
    return who.district();
  }

  IdentityDocument identity() {
    return who.identity();
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
