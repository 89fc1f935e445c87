package id.jejak.messages.certification;

import id.jejak.kernel.Event;

/// What happens to one certificate.
public sealed interface CertificateEvent extends Event
    permits CertificateIssued,
        CertificateExpiring,
        CertificateExpired,
        CertificateSuspended,
        CertificateReinstated,
        CertificateWithdrawn {}
