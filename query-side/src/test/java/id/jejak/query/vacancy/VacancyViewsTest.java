package id.jejak.query.vacancy;

import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.ReferralRef;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VacancyViewsTest {
  private static final OrganizationId EMPLOYER = new OrganizationId("org-pt");
  private static final VacancyId VACANCY = new VacancyId("vac-1");
  private static final ReferralId REFERRAL = ReferralId.of(VACANCY, person("siti"));
  private static final ReferralRef OF =
      new ReferralRef(REFERRAL, VACANCY, EMPLOYER, person("siti"));
  private static final PlacementRef JOB =
      new PlacementRef(
          PlacementId.of(REFERRAL),
          person("siti"),
          EMPLOYER,
          PROGRAM,
          ProgramTrack.TRAINING,
          VACANCY,
          REFERRAL,
          null,
          null);

  private static Story story() {
    return Story.of(
        new VacancyPosted(
            VACANCY,
            EMPLOYER,
            new VacancyTerms(
                "Mechanic",
                2,
                new Period(day("2023-04-01"), day("2023-05-31")),
                18,
                40,
                Set.of(Sex.FEMALE, Sex.MALE),
                Education.SMA,
                Set.of(SCHEME.scheme()),
                Set.of(),
                0,
                new Rupiah(3_500_000),
                EmploymentKind.FIXED_TERM,
                new RegionCode("16.07"))),
        new ReferralMade(OF, null),
        new JobApplied(OF, null),
        new JobInterviewed(OF, true, day("2023-04-05")),
        new PlacementOffered(JOB, EmploymentKind.FIXED_TERM, WageBand.MINIMUM, day("2023-04-14")));
  }

  @Test
  void a_vacancy_counts_who_is_on_the_way() {
    assertThat(RowsInMemory.of(new VacancyBoard(), story()).row(VACANCY))
        .containsEntry("status", "POSTED")
        .containsEntry("schemes", "sch-oto")
        .containsEntry("wage", 3_500_000L)
        .containsEntry("referred", 1L)
        .containsEntry("applied", 1L)
        .containsEntry("offered", 1L);
  }

  @Test
  void what_was_reported_filled_says_how_many_were_hired() {
    var filled = story().then(new VacancyFilledReported(VACANCY, EMPLOYER, 1, day("2023-05-02")));

    assertThat(RowsInMemory.of(new VacancyBoard(), filled).row(VACANCY))
        .containsEntry("status", "FILLED")
        .containsEntry("hired", 1);
  }

  @Test
  void a_referral_goes_on_with_the_offer() {
    assertThat(RowsInMemory.of(new ReferralBoard(), story()).row(REFERRAL))
        .containsEntry("status", "OFFERED")
        .containsEntry("answer_by", day("2023-04-14"));
    assertThat(
            RowsInMemory.of(
                    new ReferralBoard(), story().then(new OfferWithdrawn(JOB, "EMPLOYER_WITHDREW")))
                .row(REFERRAL))
        .containsEntry("status", "EMPLOYER_WITHDREW");
  }
}
