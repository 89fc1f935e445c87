package id.jejak.messages.certification;

import id.jejak.kernel.Refusal;

/// Why something is refused: certificate.
public sealed interface CertificateRefusal extends Refusal
    permits NotCompetent, DuplicateCertificate, Backdated {}
