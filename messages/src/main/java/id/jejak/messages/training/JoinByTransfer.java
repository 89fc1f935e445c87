package id.jejak.messages.training;

import id.jejak.kernel.Begins;
import java.time.LocalDate;

/// Begins the enrolment in the class that somebody was transferred to.
///
/// @param from the enrolment that was left for it
public record JoinByTransfer(
    EnrollmentId enrollment, ClassId trainingClass, EnrollmentId from, LocalDate on)
    implements EnrollmentCommand, Begins {}
