package id.jejak.messages.training;

import id.jejak.messages.scheme.UnitCode;
import java.util.Set;

/// Units that somebody brings along (RPL); `evidence` names where it is kept.
public record RecognisePriorLearning(EnrollmentId enrollment, Set<UnitCode> units, String evidence)
    implements EnrollmentCommand {}
