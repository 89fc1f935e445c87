package id.jejak.messages.assessor;

import id.jejak.kernel.Event;

/// What happens to one assessor.
public sealed interface AssessorEvent extends Event
    permits AssessorRegistered,
        AssessorRenewed,
        AssessorValidityCorrected,
        AssessorLicenceExpired,
        AssessorSuspended,
        AssessorSuspensionLifted,
        AssessorWithdrawn,
        AssessorJoinedLsp,
        AssessorLeftLsp,
        ConflictDeclared {}
