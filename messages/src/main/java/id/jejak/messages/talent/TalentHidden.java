package id.jejak.messages.talent;

import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;

/// A certificate is no longer shown; with the last one the profile is gone.
public record TalentHidden(
    TalentId talent, PersonId person, CertificateId certificate, String reason)
    implements TalentEvent {}
