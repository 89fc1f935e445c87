package id.jejak.messages.talent;

import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.RegionCode;

public record TalentPublished(
    TalentId talent,
    PersonId person,
    CertificateId certificate,
    SchemeVersion scheme,
    RegionCode district)
    implements TalentEvent {}
