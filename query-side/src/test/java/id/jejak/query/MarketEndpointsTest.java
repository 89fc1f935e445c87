package id.jejak.query;

import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.IntakeId;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.outcome.OutcomeId;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.outcome.OutcomeStatus;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.BusinessEvidence;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessRef;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.placement.JobFairRegistered;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.talent.TalentViewId;
import id.jejak.messages.talent.TalentViewed;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.ReferralRef;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What companies, the office and an auditor read of the labour market.
class MarketEndpointsTest {
  static final OrganizationId COMPANY = new OrganizationId("org-pt");
  static final TalentId TALENT = TalentId.of(person("siti"));
  static final VacancyId VACANCY = new VacancyId("vac-1");
  static final ReferralRef BUDI =
      new ReferralRef(ReferralId.of(VACANCY, person("budi")), VACANCY, COMPANY, person("budi"));
  static final PlacementRef JOB =
      PlacementRef.of(
          new PlacementId("plc-1"),
          person("siti"),
          COMPANY,
          PROGRAM,
          certificate("siti").certificate());
  static final JobFairId FAIR = new JobFairId("fair-1");

  static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide().shows(story());
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  static Story story() {
    return Story.of(
        EndpointsTest.registered("siti", "Siti", Sex.FEMALE, MAKARTI),
        EndpointsTest.registered("budi", "Budi", Sex.MALE, MAKARTI),
        EndpointsTest.issued("siti", "74100 2166 5 0000001 2023"),
        EndpointsTest.issued("budi", "74100 2166 5 0000002 2023"),
        new TalentPublished(
            TALENT,
            person("siti"),
            certificate("siti").certificate(),
            SCHEME,
            new Period(day("2023-03-20"), day("2026-03-19")),
            MAKARTI,
            Set.of(TalentField.values())),
        new TalentViewed(
            TALENT,
            person("siti"),
            new TalentViewId("tvw-1"),
            COMPANY,
            new AgreementId("agr-1"),
            Set.of(TalentField.NAME, TalentField.SCHEME)),
        new VacancyPosted(
            VACANCY,
            COMPANY,
            new VacancyTerms(
                "Mechanic",
                2,
                new Period(day("2023-04-01"), day("2023-05-31")),
                18,
                40,
                Set.of(Sex.FEMALE, Sex.MALE),
                Education.SMA,
                Set.of(SCHEME.scheme()),
                Set.of("welding"),
                0,
                new Rupiah(3_500_000),
                EmploymentKind.FIXED_TERM,
                new RegionCode("16.07"))),
        new JobApplied(BUDI, certificate("budi").certificate()),
        new CertificateExpired(certificate("budi")),
        new JobFairAnnounced(FAIR, "Bursa Kerja", COMPANY, List.of(), day("2023-03-14")),
        new JobFairRegistered(FAIR, 1, person("siti")),
        new PlacementStarted(
            JOB, EmploymentKind.PERMANENT, WageBand.MINIMUM, List.of(30, 90), day("2023-05-01")),
        new PlacementEnded(JOB, day("2023-06-10"), EndReason.CLOSED_DOWN, true),
        new PlacementStarted(
            PlacementRef.of(new PlacementId("plc-2"), person("budi"), COMPANY, PROGRAM, null),
            EmploymentKind.PERMANENT,
            WageBand.MINIMUM,
            List.of(30, 90),
            day("2023-05-01")),
        new BusinessStarted(
            new BusinessRef(
                new BusinessId("biz-1"), person("siti"), PROGRAM, ProgramTrack.ENTREPRENEURSHIP),
            "TAILOR",
            Set.of(BusinessEvidence.REGISTRATION),
            day("2023-06-01")),
        new ApprenticeshipApplied(
            new ApprenticeshipRef(
                new ApprenticeshipId("apr-1"),
                person("siti"),
                PROGRAM,
                COMPANY,
                ApprenticeshipKind.DOMESTIC,
                new IntakeId("itk-1"))),
        new OutcomeRecorded(
            OutcomeId.of(enrollment("siti").enrollment(), 3),
            enrollment("siti"),
            3,
            OutcomeStatus.EMPLOYED,
            day("2023-06-01")));
  }

  @Test
  void a_search_shows_cards_that_are_good_on_a_day() {
    var cards = side.get("/api/v1/talents?scheme=sch-oto&district=16.07&validOn=2024-01-01");

    assertThat(cards.at("/items/0/talent").asString()).isEqualTo("tal-per-siti");
    assertThat(cards.at("/items/0/person").isMissingNode()).isTrue();
    assertThat(side.get("/api/v1/talents?validOn=2027-01-01").at("/items").size()).isZero();
  }

  @Test
  void a_look_on_record_shows_the_fields_that_were_asked_for_and_no_others() {
    var path = "/api/v1/talents/tal-per-siti/views/tvw-1?company=";
    var profile = side.get(path + "org-pt");

    assertThat(profile.at("/name").asString()).isEqualTo("Siti");
    assertThat(profile.at("/certificates/0/scheme").asString()).isEqualTo("sch-oto");
    assertThat(profile.at("/certificates/0/number").isNull()).isTrue();
    assertThat(profile.at("/sex").isNull()).isTrue();
    assertThat(profile.at("/contact").isNull()).isTrue();
    assertThat(side.get(path + "org-other").status()).isEqualTo(404);
    assertThat(side.get("/api/v1/talents/tal-per-siti/views/tvw-2?company=org-pt").status())
        .isEqualTo(404);
  }

  @Test
  void an_auditor_sees_who_looked_at_a_person() {
    var looks = side.get("/api/v1/persons/per-siti/talent-views");

    assertThat(looks.at("/companies/0/company").asString()).isEqualTo("org-pt");
    assertThat(looks.at("/companies/0/looks").asInt()).isEqualTo(1);
    assertThat(looks.at("/views/items/0/fields").asString()).isEqualTo("NAME SCHEME");
  }

  @Test
  void vacancies_are_found_and_matched_with_published_talents() {
    assertThat(
            side.get("/api/v1/vacancies?scheme=sch-oto&openOn=2023-05-01&employer=org-pt")
                .at("/items/0/title")
                .asString())
        .isEqualTo("Mechanic");
    assertThat(side.get("/api/v1/vacancies?openOn=2023-06-01").at("/items").size()).isZero();
    var matches = side.get("/api/v1/vacancies/vac-1/matches");
    assertThat(matches.at("/items").size()).isEqualTo(1);
    assertThat(matches.at("/items/0/talent").asString()).isEqualTo("tal-per-siti");
  }

  @Test
  void an_employer_sees_that_the_certificate_of_an_applicant_expired() {
    for (String path :
        List.of("/api/v1/vacancies/vac-1/referrals", "/api/v1/organizations/org-pt/referrals")) {
      var referrals = side.get(path);
      assertThat(referrals.at("/items/0/name").asString()).isEqualTo("Budi");
      assertThat(referrals.at("/items/0/status").asString()).isEqualTo("APPLIED");
      assertThat(referrals.at("/items/0/certificateStatus").asString()).isEqualTo("EXPIRED");
    }
  }

  @Test
  void placements_follow_ups_and_early_ends_are_listed() {
    assertThat(
            side.get("/api/v1/placements?employer=org-pt&status=ENDED_EARLY")
                .at("/items/0/endReason")
                .asString())
        .isEqualTo("CLOSED_DOWN");
    var due = side.get("/api/v1/follow-ups?until=2023-05-31&program=prog-bny");
    assertThat(due.at("/items/0/placement").asString()).isEqualTo("plc-2");
    assertThat(side.get("/api/v1/follow-ups?until=2023-05-30").at("/items/0").isMissingNode())
        .isTrue();
    var early = side.get("/api/v1/placements/early-ends?program=prog-bny");
    assertThat(early.at("/items/0/endedEarly").asInt()).isEqualTo(1);
    assertThat(early.at("/items/0/daysOnAverage").asInt()).isEqualTo(40);
    assertThat(early.at("/items/0/placedThere").asInt()).isEqualTo(2);
  }

  @Test
  void businesses_fairs_apprenticeships_and_outcomes_are_listed() {
    assertThat(side.get("/api/v1/businesses").at("/items/0/field").asString()).isEqualTo("TAILOR");
    assertThat(side.get("/api/v1/job-fairs").at("/items/0/registered").asInt()).isEqualTo(1);
    assertThat(side.get("/api/v1/apprenticeships?host=org-pt").at("/items/0/status").asString())
        .isEqualTo("APPLIED");
    assertThat(side.get("/api/v1/programs/prog-bny/tracer").at("/items/0/graduates").asInt())
        .isEqualTo(1);
    assertThat(side.get("/api/v1/outcomes/due").at("/items/0").isMissingNode()).isTrue();
  }
}
