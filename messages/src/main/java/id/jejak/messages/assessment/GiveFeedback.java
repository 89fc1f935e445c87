package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// FR.AK.03: the candidate on how it went. `disagreed`: the numbers of the statements of the form
/// with which the candidate does not agree.
public record GiveFeedback(
    AssessmentId assessment, Set<String> disagreed, @Nullable Personal<String> remarks)
    implements AssessmentCommand {}
