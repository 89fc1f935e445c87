package id.jejak.app.sample.scenarios;

import static id.jejak.app.sample.scenarios.Office.ADMIN;
import static id.jejak.app.sample.scenarios.Office.DISTRICT;
import static id.jejak.app.sample.scenarios.Office.INSURER;
import static id.jejak.app.sample.scenarios.Office.OFFICE;
import static id.jejak.app.sample.scenarios.Office.PROGRAM;
import static id.jejak.app.sample.scenarios.Office.SERVICING;
import static id.jejak.app.sample.scenarios.Office.company;
import static id.jejak.app.sample.scenarios.Office.registered;
import static id.jejak.app.sample.scenarios.Office.self;

import id.jejak.kernel.Personal;
import id.jejak.messages.apprenticeship.ApplyForApprenticeship;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.InsureApprentice;
import id.jejak.messages.apprenticeship.IntakeId;
import id.jejak.messages.apprenticeship.RecordApprenticeshipAgreement;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.messages.apprenticeship.StartApprenticeship;
import id.jejak.messages.apprenticeship.TerminateApprenticeship;
import id.jejak.messages.apprenticeship.TerminationReason;
import id.jejak.messages.apprenticeship.TransferApprentice;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.AcceptOffer;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.MakeOffer;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.placement.WithdrawEmployer;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.vacancy.PostVacancy;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What goes wrong at work.
final class MarketPaths {
  private static final int OFFERS = 12;
  private static final Period TERM =
      new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 7, 31));

  private MarketPaths() {}

  /// A company of the scenario's own.
  static OrganizationId employer(Telling t) {
    return employer(t, "");
  }

  private static OrganizationId employer(Telling t, String which) {
    var employer = new OrganizationId("org-" + t.id() + "-employer" + which);
    Office.register(t, employer, OrganizationKind.COMPANY, "PT Contoh " + t.id() + which);
    return employer;
  }

  static VacancyId vacancy(Telling t, OrganizationId employer, int openings) {
    var vacancy = new VacancyId("vac-" + t.id());
    t.by(
        company(employer),
        new PostVacancy(
            vacancy,
            employer,
            new VacancyTerms(
                "Teknisi",
                openings,
                new Period(t.today(), t.today().plusMonths(3)),
                18,
                50,
                Set.of(Sex.FEMALE, Sex.MALE),
                Education.SMA,
                Set.of(SERVICING.scheme()),
                Set.of(),
                0,
                new Rupiah(3_500_000),
                EmploymentKind.FIXED_TERM,
                DISTRICT)));
    return vacancy;
  }

  /// Twelve hold an offer, six have accepted it, when the employer leaves.
  static void f16EmployerWithdrawsAfterTwelveOffers(Telling t) {
    t.on("2024-01-08", 9);
    OrganizationId employer = employer(t);
    List<PersonId> people = registered(t, 1, OFFERS);
    for (int i = 0; i < OFFERS; i++) {
      PersonId who = people.get(i);
      CertificateId certificate =
          CertificatePaths.held(
              t, who, "45407 7231 0 00016%02d 2022".formatted(i + 1), LocalDate.of(2025, 6, 30));
      CertificatePaths.consenting(t, who);
      var of =
          PlacementRef.of(
              new PlacementId("plc-F16-%02d".formatted(i + 1)),
              who,
              employer,
              PROGRAM,
              certificate);
      t.by(
          company(employer),
          new MakeOffer(of, EmploymentKind.PERMANENT, WageBand.MINIMUM, t.today()));
    }
    t.on("2024-01-09", 9);
    for (int i = 1; i <= OFFERS / 2; i++) {
      t.by(
          self(people.get(i - 1)),
          new AcceptOffer(new PlacementId("plc-F16-%02d".formatted(i)), t.today()));
    }
    t.see("in the talent pool while six have a job", "6", w -> pool(w));
    t.on("2024-01-10", 9)
        .by(
            ADMIN,
            new WithdrawEmployer(EmployerId.of(employer), employer, t.today(), "LEFT_THE_REGION"));
    t.see(
        "offers taken back",
        "12",
        w -> w.count(OfferWithdrawn.class, back -> back.of().employer().equals(employer)));
    t.see("in the pool again", "12", w -> pool(w));
    t.see(
        "on the placement board",
        "EMPLOYER_WITHDREW 12",
        w ->
            w.row(
                "select status, count(*) from views.placement_board where employer = ?"
                    + " group by status",
                employer.value()));
  }

  private static String pool(World w) {
    return w.row(
        "select count(*) from views.talent_directory where published and person like 'per-F16-%'");
  }

  /// Forty days are too short to count as placed.
  static void f17PlacementEndedAfterFortyDays(Telling t) {
    t.on("2024-01-08", 9);
    OrganizationId employer = employer(t);
    PersonId who = registered(t, 1);
    CertificateId certificate =
        CertificatePaths.held(t, who, "45407 7231 0 0000017 2022", LocalDate.of(2025, 6, 30));
    CertificatePaths.consenting(t, who);
    var of = PlacementRef.of(new PlacementId("plc-F17"), who, employer, PROGRAM, certificate);
    t.by(
        company(employer),
        new StartPlacement(of, EmploymentKind.PERMANENT, WageBand.MINIMUM, t.today()));
    LocalDate left = t.today().plusDays(40);
    t.on(left.toString(), 9)
        .by(company(employer), new EndPlacement(of.placement(), left, EndReason.RESIGNED));
    t.see("the placement", "PlacementStarted, PlacementEnded", w -> w.facts(of.placement()));
    t.see(
        "the board: early, why, confirmed",
        "true RESIGNED null",
        w ->
            w.row(
                "select ended_early, end_reason, confirmed_on from views.placement_board where"
                    + " placement = ?",
                of.placement().value()));
    t.see(
        "the employer's early ends, days on average",
        "1 40",
        w ->
            w.items("/api/v1/placements/early-ends?program=" + PROGRAM)
                .filter(each -> each.path("employer").asString().equals(employer.value()))
                .map(each ->
                    each.path("endedEarly").asInt() + " " + each.path("daysOnAverage").asInt())
                .findFirst()
                .orElse("none"));
    t.see(
        "back in the pool",
        "true",
        w -> w.row("select published from views.talent_directory where person = ?", who.value()));
  }

  /// Two hosts break the agreement: one apprentice is taken over, the other is not.
  static void f18ApprenticeshipBroken(Telling t) {
    t.on("2024-01-08", 9);
    OrganizationId host = employer(t);
    OrganizationId next = employer(t, "-next");
    List<PersonId> people = registered(t, 1, 2);
    var taken = apprenticeship(people.get(0), host, 1);
    var released = apprenticeship(people.get(1), host, 2);
    started(t, taken);
    started(t, released);
    t.on("2024-03-01", 9);
    for (ApprenticeshipRef each : List.of(taken, released)) {
      t.by(
          ADMIN,
          new TerminateApprenticeship(
              each.apprenticeship(), TerminationReason.AGREEMENT_BROKEN, t.today()));
    }
    var continued =
        new ApprenticeshipRef(
            new ApprenticeshipId("apr-F18-1-next"),
            taken.person(),
            null,
            next,
            ApprenticeshipKind.DOMESTIC,
            new IntakeId("itk-F18"));
    t.on("2024-03-05", 9)
        .by(ADMIN, new TransferApprentice(taken.apprenticeship(), continued, t.today()));
    t.on("2024-03-06", 9);
    agreed(t, continued, new Period(LocalDate.of(2024, 3, 11), TERM.to()));
    t.on("2024-03-11", 8).by(ADMIN, new StartApprenticeship(continued.apprenticeship(), t.today()));
    t.on("2024-04-22", 9)
        .see(
            "the board: status, insurance ended, continued as",
            "TRANSFERRED 2024-03-01 apr-F18-1-next, RUNNING null null, RELEASED 2024-03-01 null",
            w ->
                w.row(
                    "select status, insurance_ended_on, continued_as from"
                        + " views.apprenticeship_board where intake = 'itk-F18'"
                        + " order by apprenticeship"));
    t.see(
        "who was taken over",
        "ApprenticeTakenOver, ApprenticeshipAgreed, ApprenticeInsured, ApprenticeshipStarted",
        w -> w.facts(continued.apprenticeship()));
    t.see(
        "who was not",
        "ApprenticeshipApplied, ApprenticeSelected, ApprenticeshipAgreed, ApprenticeInsured,"
            + " ApprenticeshipStarted, ApprenticeshipTerminated, ApprenticeInsuranceEnded,"
            + " ApprenticeReleased",
        w -> w.facts(released.apprenticeship()));
  }

  private static ApprenticeshipRef apprenticeship(PersonId who, OrganizationId host, int number) {
    return new ApprenticeshipRef(
        new ApprenticeshipId("apr-F18-" + number),
        who,
        null,
        host,
        ApprenticeshipKind.DOMESTIC,
        new IntakeId("itk-F18"));
  }

  private static void started(Telling t, ApprenticeshipRef of) {
    t.on("2024-01-08", 9).by(self(of.person()), new ApplyForApprenticeship(of));
    t.by(ADMIN, new SelectApprentice(of.apprenticeship(), t.today()));
    agreed(t, of, TERM);
    t.by(ADMIN, new StartApprenticeship(of.apprenticeship(), TERM.from()));
  }

  private static void agreed(Telling t, ApprenticeshipRef of, Period term) {
    t.by(
        ADMIN,
        new RecordApprenticeshipAgreement(
            of.apprenticeship(),
            "PKS-CONTOH-" + of.apprenticeship(),
            OFFICE,
            term,
            new Rupiah(1_000_000),
            50),
        new InsureApprentice(
            of.apprenticeship(),
            INSURER,
            Personal.of(of.person(), "POLIS-CONTOH-" + of.apprenticeship()),
            term));
  }
}
