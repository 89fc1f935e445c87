package id.jejak.messages.assessment;

import java.util.List;

public record EvidenceRequested(CandidateRef candidate, List<String> wanted)
    implements ApplicationEvent {}
