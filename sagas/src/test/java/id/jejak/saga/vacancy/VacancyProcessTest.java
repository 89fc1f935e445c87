package id.jejak.saga.vacancy;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.placement.WithdrawOffer;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Period;
import id.jejak.messages.vacancy.ApplicantRejected;
import id.jejak.messages.vacancy.CancelReferral;
import id.jejak.messages.vacancy.CloseVacancy;
import id.jejak.messages.vacancy.JobApplicationWithdrawn;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.ReferralRef;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VacancyProcessTest {
  private static final OrganizationId EMPLOYER = new OrganizationId("org-PT");
  private static final VacancyId VACANCY = new VacancyId("vac-1");
  private static final ReferralId REFERRAL = ReferralId.of(VACANCY, SITI.person());
  private static final ReferralRef OF = new ReferralRef(REFERRAL, VACANCY, EMPLOYER, SITI.person());
  private static final PlacementRef JOB =
      new PlacementRef(
          PlacementId.of(REFERRAL),
          SITI.person(),
          EMPLOYER,
          PROGRAM,
          ProgramTrack.TRAINING,
          VACANCY,
          REFERRAL,
          null,
          null);
  private static final VacancyPosted POSTED =
      new VacancyPosted(VACANCY, EMPLOYER, until("2023-05-31"));
  private static final ReferralMade REFERRED = new ReferralMade(OF, null);
  private static final JobApplied APPLIED = new JobApplied(OF, null);
  private static final PlacementOffered OFFERED =
      new PlacementOffered(JOB, EmploymentKind.FIXED_TERM, WageBand.MINIMUM, day("2023-04-10"));
  private static final PlacementStarted STARTED =
      new PlacementStarted(
          JOB, EmploymentKind.FIXED_TERM, WageBand.MINIMUM, List.of(30), day("2023-05-02"));
  private static final VacancyFilledReported FILLED =
      new VacancyFilledReported(VACANCY, EMPLOYER, 1, day("2023-05-02"));
  private static final VacancyClosed CLOSED = new VacancyClosed(VACANCY, EMPLOYER, "EXPIRED");
  private static final VacancyWithdrawn WITHDRAWN =
      new VacancyWithdrawn(VACANCY, EMPLOYER, "EMPLOYER_WITHDREW");

  private static VacancyTerms until(String lastDay) {
    return new VacancyTerms(
        "Mechanic",
        2,
        new Period(day("2023-04-01"), day(lastDay)),
        18,
        40,
        Set.of(),
        null,
        Set.of(),
        Set.of(),
        0,
        null,
        null,
        null);
  }

  private static ProcessSpec<?> vacancy() {
    return ProcessSpec.of(new VacancyProcess(), VACANCY.value());
  }

  private static Send cancel(String why) {
    return new Send("cancel:" + REFERRAL, new CancelReferral(REFERRAL, why));
  }

  @Test
  void who_is_referred_is_invited() {
    vacancy()
        .given(POSTED)
        .when(REFERRED)
        .then(
            new Note(REFERRAL.value(), "REFERRAL"),
            new Send(
                "invite:" + REFERRAL,
                RequestNotification.to(
                    SITI.person(),
                    Template.VACANCY_INVITATION,
                    Map.of("vacancy", "vac-1"),
                    REFERRAL.value())));
  }

  @Test
  void on_the_evening_of_its_last_day_it_is_closed() {
    vacancy()
        .when(POSTED)
        .firesAt("validity", "2023-06-01T00:00")
        .when(new VacancyUpdated(VACANCY, EMPLOYER, until("2023-06-30")))
        .firesAt("validity", "2023-07-01T00:00")
        .fires("validity")
        .then(new Send("close", new CloseVacancy(VACANCY, "EXPIRED")))
        .refused("close", "ILLEGAL_TRANSITION", "FILLED")
        .thenNothing();
  }

  @Test
  void with_it_end_the_open_referrals_but_offers_stand() {
    vacancy()
        .given(POSTED, APPLIED)
        .when(CLOSED)
        .then(cancel("VACANCY_CLOSED"))
        .refused("cancel:" + REFERRAL, "ILLEGAL_TRANSITION", "WITHDRAWN")
        .thenNothing();
    vacancy().given(POSTED, APPLIED).when(FILLED).then(cancel("VACANCY_FILLED")).over();
    vacancy().given(POSTED, APPLIED, OFFERED).when(CLOSED).thenNothing().over();
  }

  @Test
  void who_withdraws_a_vacancy_takes_its_offers_back() {
    vacancy()
        .given(POSTED, APPLIED, OFFERED)
        .when(WITHDRAWN)
        .then(
            new Send(
                "withdraw:" + JOB.placement(),
                new WithdrawOffer(JOB.placement(), "EMPLOYER_WITHDREW")))
        .over();
  }

  @Test
  void who_is_out_is_not_cancelled_again() {
    vacancy().given(POSTED, APPLIED, new ApplicantRejected(OF, "SKILLS")).has();
    vacancy().given(POSTED, APPLIED, new JobInterviewed(OF, false, day("2023-04-05"))).has();
    vacancy().given(POSTED, APPLIED, new JobApplicationWithdrawn(OF, "MOVED")).has();
    vacancy().given(POSTED, APPLIED, OFFERED, new OfferDeclined(JOB, "TOO_FAR")).has();
    vacancy().given(POSTED, APPLIED, OFFERED, new OfferLapsed(JOB)).has();
    vacancy().given(POSTED, APPLIED, OFFERED, new OfferWithdrawn(JOB, "MISTAKE")).has();
  }

  @Test
  void an_employer_who_does_not_report_who_began_is_reminded() {
    vacancy()
        .given(POSTED, APPLIED, OFFERED)
        .when(STARTED)
        .firesAt("report", "2023-05-12T00:00")
        .fires("report")
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    EMPLOYER,
                    Template.VACANCY_FILLED_UNREPORTED,
                    Map.of("vacancy", "vac-1"),
                    "vac-1")))
        .fires("validity")
        .then(new Send("close", new CloseVacancy(VACANCY, "NOT_REPORTED")));
    vacancy().given(POSTED, STARTED, FILLED).awaits().over();
  }

  @Test
  void a_job_without_a_vacancy_is_none_of_its_business() {
    var of = PlacementRef.of(new PlacementId("plc-1"), SITI.person(), EMPLOYER, PROGRAM, null);
    assertThat(new VacancyProcess().keyOf(new OfferLapsed(of))).isNull();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new VacancyProcess(),
            VACANCY.value(),
            is -> is.employer() == null ? "UNKNOWN" : is.hired() ? "HIRED" : "POSTED")
        .walking(
            POSTED,
            new VacancyUpdated(VACANCY, EMPLOYER, until("2023-06-30")),
            REFERRED,
            APPLIED,
            new JobInterviewed(OF, false, day("2023-04-05")),
            new ApplicantRejected(OF, "SKILLS"),
            new JobApplicationWithdrawn(OF, "MOVED"),
            OFFERED,
            new OfferDeclined(JOB, "TOO_FAR"),
            new OfferLapsed(JOB),
            new OfferWithdrawn(JOB, "MISTAKE"),
            STARTED,
            FILLED,
            CLOSED,
            WITHDRAWN)
        .livingWith(
            "close ILLEGAL_TRANSITION", "cancel ILLEGAL_TRANSITION", "withdraw ILLEGAL_TRANSITION")
        .approve();
  }
}
