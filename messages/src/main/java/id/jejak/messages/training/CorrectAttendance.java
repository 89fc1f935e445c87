package id.jejak.messages.training;

/// Also after the class is completed: completion is judged again (R13). `reason` is a code.
public record CorrectAttendance(
    ClassId trainingClass, int session, EnrollmentId enrollment, boolean present, String reason)
    implements TrainingClassCommand {}
