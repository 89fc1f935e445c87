package id.jejak.messages.training;

import java.time.LocalDate;
import java.util.List;

/// The roll of one session; everybody else on the class list was there.
public record RecordSession(
    ClassId trainingClass, int session, LocalDate on, List<EnrollmentId> absent)
    implements TrainingClassCommand {}
