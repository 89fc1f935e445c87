package id.jejak.messages.assessment;

import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.UnitCode;
import java.util.Map;
import java.util.Set;

/// FR.MAPA: what will be looked at for each unit.
public record MapInstruments(AssessmentId assessment, Map<UnitCode, Set<Instrument>> instruments)
    implements AssessmentCommand {}
