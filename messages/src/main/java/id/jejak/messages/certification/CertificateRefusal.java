package id.jejak.messages.certification;

import id.jejak.kernel.Refusal;

/// Why something is refused: certificates, their numbers and their forms.
public sealed interface CertificateRefusal extends Refusal
    permits NotCompetent, DuplicateCertificate, Backdated, NumberClash, BlankoUsed {}
