package id.jejak.messages.assessment;

import java.util.List;

public record EvidenceRecorded(AssessmentRef of, List<Evidence> evidence)
    implements AssessmentEvent {}
