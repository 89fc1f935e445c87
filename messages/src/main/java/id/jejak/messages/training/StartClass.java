package id.jejak.messages.training;

import java.time.LocalDate;
import java.util.List;

/// `present` have answered the roll; who is missing is a no-show.
public record StartClass(ClassId trainingClass, LocalDate on, List<EnrollmentId> present)
    implements TrainingClassCommand {}
