package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record SessionHeld(
    ClassId trainingClass,
    ProgramId program,
    int session,
    LocalDate on,
    List<EnrollmentId> present,
    List<EnrollmentId> absent,
    @Nullable String identityCheck)
    implements TrainingClassEvent {}
