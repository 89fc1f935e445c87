package id.jejak.messages.training;

import java.time.LocalDate;

/// @param attendance of the person in all, as it is now
/// @param hours attended in all
public record AttendanceCorrected(
    EnrollmentRef of,
    int session,
    LocalDate day,
    boolean present,
    Attendance attendance,
    int hours,
    String reason)
    implements TrainingClassEvent {}
