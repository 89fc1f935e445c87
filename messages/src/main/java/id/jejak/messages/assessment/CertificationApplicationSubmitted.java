package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;
import id.jejak.messages.certification.CertificateId;
import org.jspecify.annotations.Nullable;

public record CertificationApplicationSubmitted(
    CandidateRef candidate,
    Track track,
    Payer payer,
    @Nullable Personal<Dossier> dossier,
    @Nullable CertificateId renews)
    implements ApplicationEvent {}
