package id.jejak.messages.assessment;

import java.util.List;

public record RecordEvidence(AssessmentId assessment, List<Evidence> evidence)
    implements AssessmentCommand {}
