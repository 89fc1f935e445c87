package id.jejak.messages.training;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;

/// The keys by which an enrolment is found; every event of it carries them.
public record EnrollmentRef(
    EnrollmentId enrollment, PersonId person, ClassId trainingClass, ProgramId program) {}
