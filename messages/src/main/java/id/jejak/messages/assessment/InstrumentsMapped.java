package id.jejak.messages.assessment;

import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.UnitCode;
import java.util.Map;
import java.util.Set;

public record InstrumentsMapped(AssessmentRef of, Map<UnitCode, Set<Instrument>> instruments)
    implements AssessmentEvent {}
