package id.jejak.messages.training;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param lsp null where others give the certificate of the scheme
/// @param category null where nobody said
public record TrainingApplied(
    EnrollmentRef of,
    int wave,
    TrainingType type,
    SchemeVersion scheme,
    @Nullable OrganizationId lsp,
    RegionCode district,
    Sex sex,
    LocalDate on,
    @Nullable ParticipantCategory category)
    implements EnrollmentEvent {
  public TrainingApplied(
      EnrollmentRef of,
      int wave,
      TrainingType type,
      SchemeVersion scheme,
      @Nullable OrganizationId lsp,
      RegionCode district,
      Sex sex,
      LocalDate on) {
    this(of, wave, type, scheme, lsp, district, sex, on, null);
  }
}
