package id.jejak.messages.talent;

import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;

public record PublishTalent(TalentId talent, PersonId person, CertificateId certificate)
    implements TalentCommand {}
