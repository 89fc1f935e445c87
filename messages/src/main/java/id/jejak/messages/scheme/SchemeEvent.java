package id.jejak.messages.scheme;

import id.jejak.kernel.Event;

/// What happens to one scheme.
public sealed interface SchemeEvent extends Event
    permits SchemePublished,
        SchemeVersionPublished,
        SchemeVersionRetired,
        InstrumentValidated,
        OccupationLinked,
        DemandRecorded {}
