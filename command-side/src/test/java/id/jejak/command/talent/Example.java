package id.jejak.command.talent;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.talent.TalentCommand;
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentPublished;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// A certified person who agreed to be found.
final class Example {
  static final PersonId PERSON = new PersonId("per-1");
  static final TalentId TALENT = TalentId.of(PERSON);
  static final DataSubjectId SUBJECT = DataSubjectId.of(PERSON);
  static final CertificateId CERTIFICATE = new CertificateId("cert-1");
  static final SchemeVersion VERSION = new SchemeVersion(new SchemeId("sch-oto-1"), 1);
  static final RegionCode DISTRICT = new RegionCode("16.07.11");
  static final CertificateIssued ISSUED = issued(CERTIFICATE, PERSON);
  static final ConsentGiven CONSENT =
      new ConsentGiven(SUBJECT, PERSON, ConsentPurpose.TALENT_POOL, "v1");
  static final TalentPublished PUBLISHED = published(CERTIFICATE);
  static final TalentHidden HIDDEN =
      new TalentHidden(TALENT, PERSON, CERTIFICATE, "CONSENT_WITHDRAWN");

  private Example() {}

  static DeciderSpec<TalentCommand, Talent, TalentEvent, TalentFacts> talent() {
    return DeciderSpec.of(new TalentDecider(new WorkCalendar(ZoneOffset.ofHours(7), Set.of())))
        .rule("talent.fields", "NAME/DISTRICT/SCHEME")
        .where(PERSON, registered())
        .where(SUBJECT, CONSENT)
        .where(CERTIFICATE, ISSUED);
  }

  static TalentPublished published(CertificateId certificate) {
    return new TalentPublished(
        TALENT,
        PERSON,
        certificate,
        VERSION,
        ISSUED.validity(),
        DISTRICT,
        Set.of(TalentField.NAME, TalentField.DISTRICT, TalentField.SCHEME));
  }

  static CertificateIssued issued(CertificateId certificate, PersonId person) {
    return new CertificateIssued(
        ref(certificate, person),
        new CertificateNumber("45407 7231 2 0000001 2023"),
        Personal.of(person, "OTO.1389.00001.2023"),
        new Period(LocalDate.of(2023, 11, 6), LocalDate.of(2026, 11, 6)),
        new PlenaryId("plen-1"),
        12,
        null,
        null);
  }

  static CertificateRef ref(CertificateId certificate, PersonId person) {
    return new CertificateRef(
        certificate,
        person,
        VERSION,
        new OrganizationId("org-lsp"),
        new ProgramId("prog-1"),
        new ApplicationId("app-1"),
        new AssessmentId("asm-1"));
  }

  private static PersonRegistered registered() {
    return new PersonRegistered(
        PERSON,
        Personal.of(PERSON, IdentityDocument.nik("1607114101009001")),
        Personal.of(PERSON, "Sari"),
        Personal.of(PERSON, LocalDate.of(2000, 1, 1)),
        Sex.FEMALE,
        Education.SMA,
        DISTRICT,
        Personal.of(PERSON, new Contact(null, null)),
        true,
        List.of());
  }
}
