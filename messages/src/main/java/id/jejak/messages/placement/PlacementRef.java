package id.jejak.messages.placement;

import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/// The keys by which a placement is found; every event of it carries them.
///
/// @param program whose outcome it is; null for a job that no programme led to
/// @param track the way through the programme; `PLACEMENT` takes one of its places (R5)
/// @param referral what led to it, where it came by a vacancy
/// @param fair where the offer was made, if at a job fair
/// @param certificate the one that the job rests on; null for work without one
public record PlacementRef(
    PlacementId placement,
    PersonId person,
    OrganizationId employer,
    @Nullable ProgramId program,
    ProgramTrack track,
    @Nullable VacancyId vacancy,
    @Nullable ReferralId referral,
    @Nullable JobFairId fair,
    @Nullable CertificateId certificate) {
  /// A job after a training, without vacancy or fair.
  public static PlacementRef of(
      PlacementId placement,
      PersonId person,
      OrganizationId employer,
      @Nullable ProgramId program,
      @Nullable CertificateId certificate) {
    return new PlacementRef(
        placement, person, employer, program, ProgramTrack.TRAINING, null, null, null, certificate);
  }
}
