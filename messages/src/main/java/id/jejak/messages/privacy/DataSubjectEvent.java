package id.jejak.messages.privacy;

import id.jejak.kernel.Event;
import id.jejak.messages.person.PersonId;

/// What happens to one data subject.
public sealed interface DataSubjectEvent extends Event
    permits ConsentGiven,
        ConsentWithdrawn,
        ProcessingRestricted,
        RestrictionLifted,
        AccessRequested,
        DossierDelivered,
        ErasureRequested,
        RequesterVerified,
        DutiesAsked,
        DutiesReported,
        ErasureExecuted,
        ErasureRefused {
  PersonId person();
}
