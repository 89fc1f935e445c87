package id.jejak.messages.assessment;

import id.jejak.kernel.Event;

/// What happens to one plenary.
public sealed interface PlenaryEvent extends Event
    permits PlenaryConvened,
        CompetenceDecided,
        DecisionReturned,
        DecreeSigned,
        DecreeCorrectionRequested,
        DecreeCorrected {}
