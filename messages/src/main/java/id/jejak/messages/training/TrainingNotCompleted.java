package id.jejak.messages.training;

import java.time.LocalDate;

/// Too little attendance (R13); also after `TrainingCompleted`, when attendance was corrected.
public record TrainingNotCompleted(EnrollmentRef of, LocalDate on, Attendance attendance)
    implements EnrollmentEvent {}
