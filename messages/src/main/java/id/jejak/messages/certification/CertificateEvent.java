package id.jejak.messages.certification;

import id.jejak.kernel.Event;

/// What happens to one certificate.
public sealed interface CertificateEvent extends Event
    permits CertificateWithheld,
        CertificateIssued,
        ExternalCertificateRecorded,
        CertificateExpiring,
        RenewalInvited,
        CertificateExpired,
        CertificateSuspended,
        CertificateReinstated,
        WithdrawalRequested,
        CertificateWithdrawn,
        CertificateRenewed,
        CertificateSuperseded,
        DuplicateIssued,
        CertificatePrinted,
        CertificateDelivered {
  CertificateRef of();
}
