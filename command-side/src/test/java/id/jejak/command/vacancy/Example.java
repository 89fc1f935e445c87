package id.jejak.command.vacancy;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.vacancy.PostVacancy;
import id.jejak.messages.vacancy.ReferralCommand;
import id.jejak.messages.vacancy.ReferralEvent;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.ReferralRef;
import id.jejak.messages.vacancy.VacancyCommand;
import id.jejak.messages.vacancy.VacancyEvent;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A workshop that looks for a mechanic, and somebody of the talent pool.
final class Example {
  static final OrganizationId EMPLOYER = new OrganizationId("org-pt");
  static final VacancyId VACANCY = new VacancyId("vac-1");
  static final PersonId PERSON = new PersonId("per-1");
  static final ReferralId REFERRAL = ReferralId.of(VACANCY, PERSON);
  static final ReferralRef OF = new ReferralRef(REFERRAL, VACANCY, EMPLOYER, PERSON);
  static final LocalDate DAY = LocalDate.of(2023, 3, 1);
  static final VacancyTerms TERMS = terms("Mechanic", 2, DAY.plusDays(30));
  static final PostVacancy POST = new PostVacancy(VACANCY, EMPLOYER, TERMS);
  static final VacancyPosted POSTED = new VacancyPosted(VACANCY, EMPLOYER, TERMS);
  static final TalentPublished PUBLISHED =
      new TalentPublished(
          TalentId.of(PERSON),
          PERSON,
          new CertificateId("cert-1"),
          new SchemeVersion(new SchemeId("sch-oto"), 1),
          new Period(DAY, DAY.plusYears(3)),
          new RegionCode("16.07.11"),
          Set.of(TalentField.NAME));

  private Example() {}

  static VacancyTerms terms(@Nullable String title, int openings, LocalDate until) {
    return new VacancyTerms(
        title,
        openings,
        new Period(DAY.minusDays(1), until),
        18,
        40,
        Set.of(Sex.FEMALE, Sex.MALE),
        Education.SMA,
        Set.of(new SchemeId("sch-oto")),
        Set.of(),
        0,
        new Rupiah(3_500_000),
        EmploymentKind.FIXED_TERM,
        new RegionCode("16.07"));
  }

  static DeciderSpec<VacancyCommand, Vacancy, VacancyEvent, VacancyFacts> vacancy() {
    return DeciderSpec.of(new VacancyDecider(new WorkCalendar(ZoneOffset.ofHours(7), Set.of())))
        .where(
            EMPLOYER,
            new OrganizationRegistered(
                EMPLOYER, OrganizationKind.COMPANY, "PT Maju", new RegionCode("16.07")));
  }

  static DeciderSpec<ReferralCommand, Referral, ReferralEvent, ReferralFacts> referral() {
    return DeciderSpec.of(new ReferralDecider())
        .where(VACANCY, POSTED)
        .where(TalentId.of(PERSON), PUBLISHED)
        .where(PERSON, new ContactUpdated(PERSON, Personal.of(PERSON, new Contact(null, null))));
  }
}
