package id.jejak.messages.apprenticeship;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;

/// The agreement of host, organiser and apprentice, as the labour office recorded it.
///
/// @param number under which it is recorded there
/// @param workforce how many people the host employs (R39)
public record RecordApprenticeshipAgreement(
    ApprenticeshipId apprenticeship,
    String number,
    OrganizationId recordedBy,
    Period term,
    Rupiah allowance,
    int workforce)
    implements ApprenticeshipCommand {}
