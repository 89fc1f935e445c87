package id.jejak.messages.training;

import java.time.LocalDate;

/// Somebody has been away so often that the office should ask why (S4).
public record AttendanceAlarmRaised(EnrollmentRef of, LocalDate on, int absences)
    implements TrainingClassEvent {}
