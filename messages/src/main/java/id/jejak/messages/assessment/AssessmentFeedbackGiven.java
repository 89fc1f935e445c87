package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public record AssessmentFeedbackGiven(
    AssessmentRef of, Set<String> disagreed, @Nullable Personal<String> remarks)
    implements AssessmentEvent {}
