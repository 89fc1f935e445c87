package id.jejak.messages.training;

import id.jejak.messages.scheme.UnitCode;
import java.util.Set;

public record PriorLearningRecognised(EnrollmentRef of, Set<UnitCode> units, String evidence)
    implements EnrollmentEvent {}
