package id.jejak.messages.assessment;

import id.jejak.messages.scheme.UnitCode;
import java.util.Map;

/// FR.APL.02: the candidate's own view, unit by unit.
public record SubmitSelfAssessment(ApplicationId application, Map<UnitCode, Verdict> units)
    implements ApplicationCommand {}
