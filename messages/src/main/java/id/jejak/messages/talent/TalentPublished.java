package id.jejak.messages.talent;

import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import java.util.Set;

/// A certificate is shown on the profile, with these fields of the person.
public record TalentPublished(
    TalentId talent,
    PersonId person,
    CertificateId certificate,
    SchemeVersion scheme,
    Period validity,
    RegionCode district,
    Set<TalentField> fields)
    implements TalentEvent {}
