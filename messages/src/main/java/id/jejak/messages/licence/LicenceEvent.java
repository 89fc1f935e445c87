package id.jejak.messages.licence;

import id.jejak.kernel.Event;

/// What happens to one licence.
public sealed interface LicenceEvent extends Event
    permits LspLicenceGranted,
        LspScopeExtended,
        LspScopeReduced,
        LspSuspended,
        LspSuspensionLifted,
        LspLicenceWithdrawn,
        LspLicenceExpired,
        LspLicenceRenewed,
        LspSurveillanceRecorded,
        CandidateTransferOrdered {}
