package id.jejak.command.placement;

import static id.jejak.command.placement.Example.EMPLOYER;
import static id.jejak.command.placement.Example.OFFERED;
import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PLACEMENT;
import static id.jejak.command.placement.Example.PROGRAM;
import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.Example.STARTED;
import static id.jejak.command.placement.Example.STRANGER;
import static id.jejak.command.placement.Example.placement;
import static id.jejak.command.placement.Example.ref;
import static id.jejak.command.placement.Example.start;

import id.jejak.kernel.Claim;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.placement.AcceptOffer;
import id.jejak.messages.placement.DeclineOffer;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.LapseOffer;
import id.jejak.messages.placement.MakeOffer;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.placement.WithdrawOffer;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.AccessDenied;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.OpeningsExhausted;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.ReferralRef;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// From the offer of a job to its first day, or to nothing (S19, S23).
class OfferTest {
  static final MakeOffer OFFER =
      new MakeOffer(ref(PERSON), EmploymentKind.PERMANENT, WageBand.MINIMUM, START);
  static final VacancyId VACANCY = new VacancyId("vac-1");
  static final ReferralId REFERRAL = ReferralId.of(VACANCY, PERSON);
  static final ReferralRef REFERRED = new ReferralRef(REFERRAL, VACANCY, EMPLOYER, PERSON);
  static final PlacementRef BY_VACANCY =
      new PlacementRef(
          PLACEMENT,
          PERSON,
          EMPLOYER,
          PROGRAM,
          ProgramTrack.TRAINING,
          VACANCY,
          REFERRAL,
          null,
          null);
  static final MakeOffer OFFER_OF_VACANCY =
      new MakeOffer(BY_VACANCY, EmploymentKind.PERMANENT, WageBand.MINIMUM, START);
  static final VacancyPosted POSTED =
      new VacancyPosted(
          VACANCY,
          EMPLOYER,
          new VacancyTerms(
              "Mechanic",
              2,
              null,
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
  static final JobInterviewed PASSED = new JobInterviewed(REFERRED, true, START.minusDays(3));

  @Test
  void an_offer_stands_for_seven_days() {
    placement().when(OFFER).then(OFFERED);
  }

  @Test
  void offering_twice_changes_nothing() {
    placement().given(OFFERED).when(OFFER).thenNothing();
  }

  @Test
  void the_job_of_a_vacancy_takes_one_of_its_openings() {
    placement()
        .where(VACANCY, POSTED)
        .where(REFERRAL, PASSED)
        .when(OFFER_OF_VACANCY)
        .thenClaims(
            new Claim.Share("openings", "vac-1", "plc-1", 1, 2, new OpeningsExhausted(VACANCY, 2)));
  }

  @Test
  void who_was_not_interviewed_is_not_offered_the_job() {
    placement()
        .where(VACANCY, POSTED)
        .where(REFERRAL, new JobApplied(REFERRED, null))
        .when(OFFER_OF_VACANCY)
        .thenRefused(new IllegalTransition(REFERRAL.value(), "NOT_INTERVIEWED"));
  }

  @Test
  void a_vacancy_that_is_closed_offers_nothing() {
    placement()
        .where(VACANCY, POSTED, new VacancyClosed(VACANCY, EMPLOYER, "EXPIRED"))
        .where(REFERRAL, PASSED)
        .when(OFFER_OF_VACANCY)
        .thenRefused(new IllegalTransition(VACANCY.value(), "CLOSED"));
  }

  @Test
  void an_employer_that_withdrew_offers_nothing() {
    var id = EmployerId.of(EMPLOYER);
    placement()
        .where(id, new EmployerWithdrew(id, EMPLOYER, START.minusDays(1), "RELOCATION"))
        .when(OFFER)
        .thenRefused(new AccessDenied(EMPLOYER));
  }

  @Test
  void nobody_unknown_is_offered_a_job() {
    placement()
        .when(new MakeOffer(ref(STRANGER), EmploymentKind.DAILY, WageBand.MINIMUM, START))
        .thenRefused(new NotFound(STRANGER.value()));
  }

  @Test
  void who_was_merged_is_offered_jobs_as_who_stands() {
    placement()
        .held("person", PERSON.value(), "per-2")
        .when(OFFER)
        .thenRefused(new PersonMerged(PERSON, new PersonId("per-2")));
  }

  @Test
  void an_offer_is_accepted_and_the_job_begins() {
    var accepted = new OfferAccepted(ref(PERSON), START);
    placement().given(OFFERED).when(new AcceptOffer(PLACEMENT, START)).then(accepted);
    placement()
        .given(OFFERED, accepted)
        .when(start(PERSON, EmploymentKind.PERMANENT))
        .then(STARTED);
  }

  @Test
  void an_offer_that_is_declined_frees_the_opening() {
    var offered =
        new PlacementOffered(
            BY_VACANCY, EmploymentKind.PERMANENT, WageBand.MINIMUM, START.plusDays(7));
    placement()
        .given(offered)
        .when(new DeclineOffer(PLACEMENT, "TOO_FAR"))
        .then(new OfferDeclined(BY_VACANCY, "TOO_FAR"));
    placement()
        .given(offered)
        .when(new DeclineOffer(PLACEMENT, "TOO_FAR"))
        .thenClaims(new Claim.ReleaseShare("openings", "vac-1", "plc-1"));
  }

  @Test
  void nobody_is_forced_into_a_job_that_was_accepted() {
    placement()
        .given(OFFERED, new OfferAccepted(ref(PERSON), START))
        .when(new DeclineOffer(PLACEMENT, "ILLNESS"))
        .then(new OfferDeclined(ref(PERSON), "ILLNESS"));
  }

  @Test
  void an_offer_lapses_only_while_nobody_has_answered() {
    placement().given(OFFERED).when(new LapseOffer(PLACEMENT)).then(new OfferLapsed(ref(PERSON)));
    placement()
        .given(OFFERED, new OfferAccepted(ref(PERSON), START))
        .when(new LapseOffer(PLACEMENT))
        .thenRefused(new IllegalTransition(PLACEMENT.value(), "ACCEPTED"));
  }

  @Test
  void an_employer_takes_an_offer_back_but_not_a_job() {
    placement()
        .given(OFFERED)
        .when(new WithdrawOffer(PLACEMENT, "EMPLOYER_WITHDREW"))
        .then(new OfferWithdrawn(ref(PERSON), "EMPLOYER_WITHDREW"));
    placement()
        .given(STARTED)
        .when(new WithdrawOffer(PLACEMENT, "EMPLOYER_WITHDREW"))
        .thenRefused(new IllegalTransition(PLACEMENT.value(), "STARTED"));
  }

  @Test
  void an_offer_that_was_declined_begins_nothing() {
    placement()
        .given(OFFERED, new OfferLapsed(ref(PERSON)))
        .when(start(PERSON, EmploymentKind.PERMANENT))
        .thenRefused(new IllegalTransition(PLACEMENT.value(), "DECLINED"));
  }
}
