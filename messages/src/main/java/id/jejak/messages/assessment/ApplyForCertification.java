package id.jejak.messages.assessment;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Personal;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.ParticipantCategory;
import org.jspecify.annotations.Nullable;

/// FR.APL.01. A form that is still being filled in is no fact: an application begins when it is
/// handed in, so there is no draft.
///
/// @param renews the certificate that the new one is to take the place of, on the tracks RENEWAL
///   and REASSESSMENT
/// @param category null where nobody said, or where the training says it
public record ApplyForCertification(
    ApplicationId application,
    CandidateRef candidate,
    Track track,
    Payer payer,
    @Nullable Personal<Dossier> dossier,
    @Nullable CertificateId renews,
    @Nullable ParticipantCategory category)
    implements ApplicationCommand, Begins {
  public ApplyForCertification {
    if (track == Track.RENEWAL && renews == null) {
      throw new IllegalArgumentException("a renewal names its certificate");
    }
    if ((track == Track.NEW || track == Track.RPL) && renews != null) {
      throw new IllegalArgumentException("who applies for the first time renews nothing");
    }
  }

  public ApplyForCertification(
      ApplicationId application,
      CandidateRef candidate,
      Track track,
      Payer payer,
      @Nullable Personal<Dossier> dossier,
      @Nullable CertificateId renews) {
    this(application, candidate, track, payer, dossier, renews, null);
  }

  /// After a training, or without one, at the cost of the programme.
  public ApplyForCertification(ApplicationId application, CandidateRef candidate, Track track) {
    this(application, candidate, track, Payer.PROGRAM, null, null);
  }
}
