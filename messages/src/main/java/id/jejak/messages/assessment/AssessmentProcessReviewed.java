package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.util.Set;

public record AssessmentProcessReviewed(
    AssessmentRef of, AssessorId reviewer, Set<Principle> principles, Set<Dimension> dimensions)
    implements AssessmentEvent {}
