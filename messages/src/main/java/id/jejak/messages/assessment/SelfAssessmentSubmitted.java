package id.jejak.messages.assessment;

import id.jejak.messages.scheme.UnitCode;
import java.util.Map;

public record SelfAssessmentSubmitted(CandidateRef candidate, Map<UnitCode, Verdict> units)
    implements ApplicationEvent {}
