package id.jejak.messages.cases;

import id.jejak.kernel.Personal;
import org.jspecify.annotations.Nullable;

/// What the person concerned, or who looked at it again, has to say; null when nothing came in
/// time.
public record RecordStatement(CaseId caseId, @Nullable Personal<String> statement)
    implements CaseCommand {}
