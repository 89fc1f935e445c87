package id.jejak.messages.person;

import id.jejak.kernel.Event;

/// What happens to one person.
public sealed interface PersonEvent extends Event
    permits PersonRegistered,
        IdentityDocumentAdded,
        IdentityVerified,
        IdentityMismatch,
        IdentityCheckUnavailable,
        ContactUpdated,
        CorrectionProposed,
        PersonDataCorrected,
        CorrectionRejected,
        DuplicateSuspected,
        DuplicateReviewOverdue,
        PersonsFoundDistinct,
        PersonsMerged,
        PersonsUnmerged,
        PersonDeceased {}
