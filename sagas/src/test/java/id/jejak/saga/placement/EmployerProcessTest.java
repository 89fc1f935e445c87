package id.jejak.saga.placement;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.agreement.NoteIntakeBreach;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
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
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Role;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import id.jejak.messages.vacancy.WithdrawVacancy;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Employer withdrawal (S23, F16).
class EmployerProcessTest {
  private static final OrganizationId EMPLOYER = new OrganizationId("org-PT");
  private static final VacancyId VACANCY = new VacancyId("vac-1");
  private static final PlacementRef OF =
      PlacementRef.of(new PlacementId("plc-siti"), SITI.person(), EMPLOYER, PROGRAM, null);
  private static final AgreementId AGREEMENT = new AgreementId("agr-1");
  private static final Period YEAR = new Period(day("2023-01-01"), day("2023-12-31"));
  private static final VacancyPosted POSTED =
      new VacancyPosted(
          VACANCY,
          EMPLOYER,
          new VacancyTerms(
              "Mechanic",
              2,
              YEAR,
              18,
              40,
              Set.of(),
              null,
              Set.of(),
              Set.of(),
              0,
              null,
              null,
              null));
  private static final PlacementOffered OFFERED = offered(OF);
  private static final PlacementStarted STARTED =
      new PlacementStarted(
          OF, EmploymentKind.FIXED_TERM, WageBand.MINIMUM, List.of(30), day("2023-04-03"));
  private static final IntakePromised PROMISED = new IntakePromised(AGREEMENT, EMPLOYER, 2, YEAR);
  private static final EmployerWithdrew WITHDREW =
      new EmployerWithdrew(EmployerId.of(EMPLOYER), EMPLOYER, day("2023-05-02"), "RELOCATION");
  private static final Send TELL =
      new Send(
          "tell",
          RequestNotification.to(
              Role.PROGRAM_ADMIN,
              Template.EMPLOYER_WITHDREW,
              Map.of("employer", "org-PT", "reason", "RELOCATION"),
              "org-PT"));

  private static PlacementOffered offered(PlacementRef of) {
    return new PlacementOffered(of, EmploymentKind.FIXED_TERM, WageBand.MINIMUM, day("2023-04-10"));
  }

  private static ProcessSpec<?> employer() {
    return ProcessSpec.of(new EmployerProcess(), EMPLOYER.value());
  }

  private static Send breach(int taken) {
    return new Send(
        "breach:agr-1:2023-01-01", new NoteIntakeBreach(AGREEMENT, EMPLOYER, YEAR, taken));
  }

  private static Send withdraw(PlacementRef of) {
    return new Send(
        "withdraw-offer:" + of.placement(), new WithdrawOffer(of.placement(), "EMPLOYER_WITHDREW"));
  }

  @Test
  void who_leaves_takes_vacancies_and_offers_back_and_the_office_is_told() {
    employer()
        .given(POSTED, OFFERED)
        .has("plc-siti: OFFER", "vac-1: VACANCY")
        .when(WITHDREW)
        .then(
            withdraw(OF),
            new Send("withdraw-vacancy:vac-1", new WithdrawVacancy(VACANCY, "EMPLOYER_WITHDREW")),
            TELL)
        .over();
  }

  @Test
  void all_twelve_offers_are_taken_back() {
    var spec = employer();
    var expected = new ArrayList<Act>();
    for (int number = 11; number <= 22; number++) {
      var of =
          PlacementRef.of(new PlacementId("plc-" + number), SITI.person(), EMPLOYER, PROGRAM, null);
      spec.given(offered(of));
      expected.add(withdraw(of));
    }
    expected.add(TELL);
    spec.when(WITHDREW).then(expected.toArray(Act[]::new)).over();
  }

  @Test
  void what_is_settled_is_left_alone() {
    employer()
        .given(POSTED, new VacancyFilledReported(VACANCY, EMPLOYER, 2, day("2023-04-03")))
        .given(OFFERED, STARTED)
        .has()
        .when(WITHDREW)
        .then(TELL)
        .over();
    employer().given(POSTED, new VacancyClosed(VACANCY, EMPLOYER, "EXPIRED")).has();
    employer().given(POSTED, new VacancyWithdrawn(VACANCY, EMPLOYER, "MISTAKE")).has();
    employer().given(OFFERED, new OfferDeclined(OF, "TOO_FAR")).has();
    employer().given(OFFERED, new OfferLapsed(OF)).has();
    employer().given(OFFERED, new OfferWithdrawn(OF, "MISTAKE")).has();
  }

  @Test
  void a_promise_that_was_not_kept_is_noted_when_the_employer_leaves() {
    employer()
        .given(PROMISED, STARTED)
        .has("agr-1:2023-01-01: 2023-01-01 2023-12-31 2 1")
        .when(WITHDREW)
        .then(breach(1), TELL)
        .over();
  }

  @Test
  void a_promise_that_was_not_kept_is_noted_after_its_last_day() {
    employer()
        .given(PROMISED, STARTED)
        .firesAt("agr-1:2023-01-01", "2024-01-01T00:00")
        .fires("agr-1:2023-01-01")
        .then(new Strike("agr-1:2023-01-01"), breach(1))
        .goesOn();
  }

  @Test
  void a_promise_that_was_kept_is_no_breach() {
    employer()
        .given(PROMISED, STARTED, STARTED)
        .fires("agr-1:2023-01-01")
        .then(new Strike("agr-1:2023-01-01"));
  }

  @Test
  void what_was_settled_meanwhile_needs_nothing() {
    employer()
        .given(POSTED, OFFERED, WITHDREW)
        .refused("withdraw-offer:plc-siti", "ILLEGAL_TRANSITION", "STARTED")
        .thenNothing()
        .refused("withdraw-vacancy:vac-1", "ILLEGAL_TRANSITION", "FILLED")
        .thenNothing();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new EmployerProcess(), EMPLOYER.value(), _ -> "THERE")
        .walking(
            POSTED,
            new VacancyFilledReported(VACANCY, EMPLOYER, 2, day("2023-04-03")),
            new VacancyClosed(VACANCY, EMPLOYER, "EXPIRED"),
            new VacancyWithdrawn(VACANCY, EMPLOYER, "MISTAKE"),
            OFFERED,
            new OfferDeclined(OF, "TOO_FAR"),
            new OfferLapsed(OF),
            new OfferWithdrawn(OF, "MISTAKE"),
            new PlacementStarted(
                OF, EmploymentKind.FIXED_TERM, WageBand.MINIMUM, List.of(30), day("2024-04-03")),
            PROMISED,
            WITHDREW)
        .livingWith("withdraw-vacancy ILLEGAL_TRANSITION", "withdraw-offer ILLEGAL_TRANSITION")
        .approve();
  }
}
