package id.jejak.messages.training;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The roll of one session; everybody else on the class list was there.
///
/// @param identityCheck where it is kept that everybody present was identified; a session that is
///   not on site needs it (R49)
public record RecordSession(
    ClassId trainingClass,
    int session,
    LocalDate on,
    List<EnrollmentId> absent,
    @Nullable String identityCheck)
    implements TrainingClassCommand {}
