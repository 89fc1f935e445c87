package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/// @param category null where nobody said, or where the training says it
public record CertificationApplicationSubmitted(
    CandidateRef candidate,
    Track track,
    Payer payer,
    @Nullable Personal<Dossier> dossier,
    @Nullable CertificateId renews,
    @Nullable ParticipantCategory category)
    implements ApplicationEvent {
  public CertificationApplicationSubmitted(
      CandidateRef candidate,
      Track track,
      Payer payer,
      @Nullable Personal<Dossier> dossier,
      @Nullable CertificateId renews) {
    this(candidate, track, payer, dossier, renews, null);
  }
}
