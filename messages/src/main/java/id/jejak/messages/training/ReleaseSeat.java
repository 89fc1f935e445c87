package id.jejak.messages.training;

/// Before the minimum of sessions has passed, the first who waits and may take the seat is
/// promoted.
public record ReleaseSeat(ClassId trainingClass, EnrollmentId enrollment, SeatChange why)
    implements TrainingClassCommand {}
