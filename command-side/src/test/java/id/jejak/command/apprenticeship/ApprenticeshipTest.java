package id.jejak.command.apprenticeship;

import static id.jejak.command.apprenticeship.Example.ABROAD;
import static id.jejak.command.apprenticeship.Example.DAY;
import static id.jejak.command.apprenticeship.Example.HOME;
import static id.jejak.command.apprenticeship.Example.HOST;
import static id.jejak.command.apprenticeship.Example.ID;
import static id.jejak.command.apprenticeship.Example.INSURER;
import static id.jejak.command.apprenticeship.Example.OFFICE;
import static id.jejak.command.apprenticeship.Example.PERSON;
import static id.jejak.command.apprenticeship.Example.POLICY;
import static id.jejak.command.apprenticeship.Example.PROGRAM;
import static id.jejak.command.apprenticeship.Example.TERM;
import static id.jejak.command.apprenticeship.Example.agree;
import static id.jejak.command.apprenticeship.Example.agreed;
import static id.jejak.command.apprenticeship.Example.apprenticeship;
import static id.jejak.command.apprenticeship.Example.begun;
import static id.jejak.command.apprenticeship.Example.born;
import static id.jejak.command.apprenticeship.Example.ref;
import static id.jejak.command.apprenticeship.Example.registered;

import id.jejak.command.Lifecycle;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Personal;
import id.jejak.messages.apprenticeship.AccidentClaimFiled;
import id.jejak.messages.apprenticeship.ApplyForApprenticeship;
import id.jejak.messages.apprenticeship.ApprenticeDeparted;
import id.jejak.messages.apprenticeship.ApprenticeHadAccident;
import id.jejak.messages.apprenticeship.ApprenticeInsuranceEnded;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeReturned;
import id.jejak.messages.apprenticeship.ApprenticeRule;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeSelectionFailed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionPassed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionStep;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.apprenticeship.CompleteApprenticeship;
import id.jejak.messages.apprenticeship.EndApprenticeInsurance;
import id.jejak.messages.apprenticeship.FileAccidentClaim;
import id.jejak.messages.apprenticeship.HireApprentice;
import id.jejak.messages.apprenticeship.InsureApprentice;
import id.jejak.messages.apprenticeship.KeepLogbook;
import id.jejak.messages.apprenticeship.RecordAccident;
import id.jejak.messages.apprenticeship.RecordApprenticeSelection;
import id.jejak.messages.apprenticeship.RecordApprenticeshipPhase;
import id.jejak.messages.apprenticeship.RecordDeparture;
import id.jejak.messages.apprenticeship.RecordDepartureRefusal;
import id.jejak.messages.apprenticeship.RecordReturn;
import id.jejak.messages.apprenticeship.ReleaseApprentice;
import id.jejak.messages.apprenticeship.ReserveApprentice;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.messages.apprenticeship.StartApprenticeship;
import id.jejak.messages.apprenticeship.TakeOverApprentice;
import id.jejak.messages.apprenticeship.TerminateApprenticeship;
import id.jejak.messages.apprenticeship.TerminationReason;
import id.jejak.messages.apprenticeship.TransferApprentice;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationNotActive;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramQuotaExhausted;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of apprenticeships (R39), and what becomes of one that is broken (F18).
class ApprenticeshipTest {
  static final ApprenticeshipApplied APPLIED = new ApprenticeshipApplied(HOME);
  static final ApprenticeSelected SELECTED = new ApprenticeSelected(HOME, DAY);
  static final ApprenticeInsured INSURED = new ApprenticeInsured(HOME, INSURER, POLICY, TERM);

  static ApprenticeshipEvent[] after(ApprenticeshipEvent[] first, ApprenticeshipEvent... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more))
        .toArray(ApprenticeshipEvent[]::new);
  }

  static ApprenticeRule rule(String rule) {
    return new ApprenticeRule(ID, rule);
  }

  static ApprenticeshipEvent[] stepsAbroad() {
    return after(
        new ApprenticeshipEvent[] {new ApprenticeshipApplied(ABROAD)},
        Arrays.stream(ApprenticeSelectionStep.values())
            .map(step -> new ApprenticeSelectionPassed(ABROAD, step))
            .toArray(ApprenticeshipEvent[]::new));
  }

  static ApprenticeshipEvent[] readyToLeave() {
    return after(
        stepsAbroad(),
        new ApprenticeSelected(ABROAD, DAY),
        agreed(ABROAD),
        new ApprenticeInsured(ABROAD, INSURER, POLICY, TERM),
        new ApprenticeshipPhasePassed(ABROAD, ApprenticeshipPhase.PRE_DEPARTURE, DAY));
  }

  @Test
  void somebody_applies_to_a_host_that_may_take_apprentices() {
    apprenticeship().when(new ApplyForApprenticeship(HOME)).then(APPLIED);
    apprenticeship()
        .where(HOST)
        .when(new ApplyForApprenticeship(HOME))
        .thenRefused(new OrganizationNotActive(HOST, DAY));
    apprenticeship()
        .where(PERSON)
        .when(new ApplyForApprenticeship(HOME))
        .thenRefused(new NotFound(PERSON.value()));
    apprenticeship()
        .held("person", PERSON.value(), "per-9")
        .when(new ApplyForApprenticeship(HOME))
        .thenRefused(new PersonMerged(PERSON, new PersonId("per-9")));
  }

  @Test
  void who_is_too_young_or_too_old_is_not_selected() {
    apprenticeship().given(APPLIED).when(new SelectApprentice(ID, DAY)).then(SELECTED);
    for (int year : new int[] {2007, 1980}) {
      apprenticeship()
          .where(PERSON, born(year))
          .given(APPLIED)
          .when(new SelectApprentice(ID, DAY))
          .thenRefused(rule("AGE"));
    }
  }

  @Test
  void one_is_in_one_apprenticeship_at_a_time() {
    apprenticeship()
        .given(APPLIED)
        .when(new SelectApprentice(ID, DAY))
        .thenClaims(new Claim.Take("apprentice", "per-1", "apr-1", rule("ONE_AT_A_TIME")));
  }

  @Test
  void one_goes_abroad_once_and_only_after_all_six_steps() {
    apprenticeship()
        .given(new ApprenticeshipApplied(ABROAD))
        .when(new SelectApprentice(ID, DAY))
        .thenRefused(rule("SELECTION"));
    apprenticeship()
        .given(stepsAbroad())
        .when(new SelectApprentice(ID, DAY))
        .thenClaims(
            new Claim.Take("apprentice", "per-1", "apr-1", rule("ONE_AT_A_TIME")),
            new Claim.Take("apprentice-overseas", "per-1", "apr-1", rule("ONCE_ABROAD")));
  }

  @Test
  void the_steps_come_in_their_order_and_who_fails_one_is_out() {
    apprenticeship()
        .given(new ApprenticeshipApplied(ABROAD))
        .when(new RecordApprenticeSelection(ID, ApprenticeSelectionStep.MEDICAL, true))
        .thenRefused(rule("SELECTION"));
    apprenticeship()
        .given(
            new ApprenticeshipApplied(ABROAD),
            new ApprenticeSelectionFailed(ABROAD, ApprenticeSelectionStep.ADMINISTRATION))
        .when(new SelectApprentice(ID, DAY))
        .thenRefused(new IllegalTransition(ID.value(), "REJECTED"));
  }

  @Test
  void a_reserve_may_be_selected_later() {
    apprenticeship()
        .given(after(stepsAbroad(), new ApprenticeReserved(ABROAD, 1)))
        .when(new SelectApprentice(ID, DAY))
        .then(new ApprenticeSelected(ABROAD, DAY));
  }

  @Test
  void the_agreement_is_recorded_by_a_labour_office() {
    apprenticeship().given(APPLIED, SELECTED).when(agree(TERM, 30)).then(agreed(HOME));
    apprenticeship()
        .where(OFFICE, registered(OFFICE, OrganizationKind.COMPANY))
        .given(APPLIED, SELECTED)
        .when(agree(TERM, 30))
        .thenRefused(rule("NOT_RECORDED"));
  }

  @Test
  void it_is_not_too_long() {
    apprenticeship()
        .given(APPLIED, SELECTED)
        .when(agree(new Period(DAY, DAY.plusDays(366)), 30))
        .thenRefused(rule("DURATION"));
  }

  @Test
  void the_days_done_elsewhere_count() {
    apprenticeship()
        .given(new ApprenticeTakenOver(HOME, new ApprenticeshipId("apr-0"), 300, DAY))
        .when(agree(new Period(DAY, DAY.plusDays(66)), 30))
        .thenRefused(rule("DURATION"));
  }

  @Test
  void apprentices_are_no_more_than_a_fifth_of_the_host_s_people() {
    apprenticeship()
        .given(APPLIED, SELECTED)
        .when(agree(TERM, 34))
        .thenClaims(
            new Claim.Share(
                "apprentices-of-host", "org-host", "apr-1", 1, 6, rule("SHARE_OF_WORKFORCE")));
  }

  @Test
  void the_insurance_covers_the_whole_term() {
    apprenticeship()
        .given(APPLIED, SELECTED, agreed(HOME))
        .when(new InsureApprentice(ID, INSURER, POLICY, new Period(DAY, TERM.to().minusDays(1))))
        .thenRefused(rule("INSURANCE"));
    apprenticeship()
        .given(APPLIED, SELECTED, agreed(HOME))
        .when(new InsureApprentice(ID, INSURER, POLICY, TERM))
        .then(INSURED);
  }

  @Test
  void nobody_begins_without_agreement_and_insurance() {
    apprenticeship()
        .given(APPLIED, SELECTED, agreed(HOME))
        .when(new StartApprenticeship(ID, DAY))
        .thenRefused(new IllegalTransition(ID.value(), "AGREED"));
  }

  @Test
  void a_start_takes_a_place_of_the_programme() {
    var quota = new ProgramQuotaExhausted(PROGRAM, ProgramTrack.APPRENTICESHIP, 208);
    apprenticeship()
        .given(APPLIED, SELECTED, agreed(HOME), INSURED)
        .when(new StartApprenticeship(ID, DAY))
        .thenClaims(
            new Claim.Share("program-quota", "prog-1:APPRENTICESHIP", "per-1", 1, 208, quota));
  }

  @Test
  void who_did_not_leave_does_not_begin_abroad() {
    apprenticeship()
        .given(readyToLeave())
        .when(new StartApprenticeship(ID, DAY))
        .thenRefused(rule("NOT_DEPARTED"));
    apprenticeship()
        .given(after(readyToLeave(), new ApprenticeDeparted(ABROAD, DAY)))
        .when(new StartApprenticeship(ID, DAY))
        .then(new ApprenticeshipStarted(ABROAD, TERM, DAY));
  }

  @Test
  void who_was_refused_a_visa_may_try_again_another_time() {
    apprenticeship()
        .given(readyToLeave())
        .when(new RecordDepartureRefusal(ID, "VISA", DAY))
        .thenClaims(
            new Claim.Release("apprentice", "per-1", "apr-1"),
            new Claim.ReleaseShare("apprentices-of-host", "org-host", "apr-1"),
            new Claim.Release("apprentice-overseas", "per-1", "apr-1"));
  }

  @Test
  void an_accident_is_recorded_and_claimed() {
    var accident = new ApprenticeHadAccident(HOME, DAY.plusDays(3), Personal.of(PERSON, "cut"));
    apprenticeship()
        .given(after(begun(HOME), accident))
        .when(new FileAccidentClaim(ID, DAY.plusDays(3), "JKK-1", DAY.plusDays(4)))
        .then(new AccidentClaimFiled(HOME, DAY.plusDays(3), "JKK-1", DAY.plusDays(4)));
    apprenticeship()
        .given(begun(HOME))
        .when(new FileAccidentClaim(ID, DAY.plusDays(3), "JKK-1", DAY.plusDays(4)))
        .thenRefused(rule("NO_SUCH_ACCIDENT"));
  }

  @Test
  void when_the_agreement_is_broken_the_apprentice_goes_on_elsewhere() {
    var to = ref(new ApprenticeshipId("apr-2"), ApprenticeshipKind.DOMESTIC);
    var broken =
        new ApprenticeshipTerminated(HOME, TerminationReason.AGREEMENT_BROKEN, DAY.plusDays(40));
    apprenticeship()
        .given(after(begun(HOME), broken))
        .when(new TransferApprentice(ID, to, DAY.plusDays(45)))
        .then(new ApprenticeTransferred(HOME, to, 40, DAY.plusDays(45)));
    apprenticeship()
        .where(ID, new ApprenticeTransferred(HOME, to, 40, DAY.plusDays(45)))
        .when(new TakeOverApprentice(to, ID, 40, DAY.plusDays(45)))
        .then(new ApprenticeTakenOver(to, ID, 40, DAY.plusDays(45)));
  }

  @Test
  void nobody_is_taken_over_whom_nobody_handed_over() {
    var to = ref(new ApprenticeshipId("apr-2"), ApprenticeshipKind.DOMESTIC);
    apprenticeship()
        .when(new TakeOverApprentice(to, ID, 40, DAY))
        .thenRefused(new NotFound(ID.value()));
  }

  @Test
  void with_the_end_the_person_and_the_place_at_the_host_are_free_and_the_cover_can_end() {
    var quit = new ApprenticeshipTerminated(HOME, TerminationReason.QUIT, DAY.plusDays(40));
    apprenticeship()
        .given(begun(HOME))
        .when(new TerminateApprenticeship(ID, TerminationReason.QUIT, DAY.plusDays(40)))
        .thenClaims(
            new Claim.Release("apprentice", "per-1", "apr-1"),
            new Claim.ReleaseShare("apprentices-of-host", "org-host", "apr-1"));
    apprenticeship()
        .given(after(begun(HOME), quit))
        .when(new EndApprenticeInsurance(ID, DAY.plusDays(40)))
        .then(new ApprenticeInsuranceEnded(HOME, DAY.plusDays(40)));
  }

  @Test
  void nothing_is_completed_without_its_exam() {
    apprenticeship()
        .given(begun(HOME))
        .when(new CompleteApprenticeship(ID, TERM.to()))
        .thenRefused(rule("EXAM"));
    apprenticeship()
        .given(
            after(
                begun(HOME),
                new ApprenticeshipPhasePassed(HOME, ApprenticeshipPhase.EXAM, TERM.to())))
        .when(new CompleteApprenticeship(ID, TERM.to()))
        .then(new ApprenticeshipCompleted(HOME, TERM.to()));
  }

  @Test
  void who_fails_the_exam_of_the_first_year_goes_no_further() {
    apprenticeship()
        .given(
            after(
                readyToLeave(),
                new ApprenticeDeparted(ABROAD, DAY),
                new ApprenticeshipStarted(ABROAD, TERM, DAY),
                new ApprenticeshipPhaseFailed(ABROAD, ApprenticeshipPhase.YEAR_1_EXAM, TERM.to())))
        .when(new CompleteApprenticeship(ID, TERM.to()))
        .thenRefused(new IllegalTransition(ID.value(), "PHASE_FAILED"));
  }

  @Test
  void abroad_it_is_completed_at_home() {
    var almost =
        after(
            readyToLeave(),
            new ApprenticeDeparted(ABROAD, DAY),
            new ApprenticeshipStarted(ABROAD, TERM, DAY),
            new ApprenticeshipPhasePassed(ABROAD, ApprenticeshipPhase.YEAR_1_EXAM, DAY),
            new ApprenticeshipPhasePassed(ABROAD, ApprenticeshipPhase.YEAR_3, DAY));
    apprenticeship()
        .given(almost)
        .when(new CompleteApprenticeship(ID, TERM.to()))
        .thenRefused(rule("NOT_RETURNED"));
    apprenticeship()
        .given(after(almost, new ApprenticeReturned(ABROAD, TERM.to())))
        .when(new CompleteApprenticeship(ID, TERM.to()))
        .then(new ApprenticeshipCompleted(ABROAD, TERM.to()));
  }

  @Test
  void an_exam_belongs_to_its_kind() {
    apprenticeship()
        .given(begun(HOME))
        .when(new RecordApprenticeshipPhase(ID, ApprenticeshipPhase.YEAR_3, true, DAY))
        .thenRefused(rule("PHASE"));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    var other = ref(new ApprenticeshipId("apr-2"), ApprenticeshipKind.OVERSEAS);
    var spec =
        Lifecycle.of(
                apprenticeship()
                    .where(
                        new ApprenticeshipId("apr-0"),
                        new ApprenticeTransferred(other, ABROAD, 9, DAY)),
                Apprenticeship::stage)
            .asking(
                new ApplyForApprenticeship(ABROAD),
                new RecordApprenticeSelection(ID, ApprenticeSelectionStep.ADMINISTRATION, false));
    for (var step : ApprenticeSelectionStep.values()) {
      spec.asking(new RecordApprenticeSelection(ID, step, true));
    }
    spec.asking(
            new ReserveApprentice(ID, 1),
            new SelectApprentice(ID, DAY),
            new TakeOverApprentice(ABROAD, new ApprenticeshipId("apr-0"), 9, DAY),
            agree(TERM, 30),
            new InsureApprentice(ID, INSURER, POLICY, TERM),
            new RecordApprenticeshipPhase(ID, ApprenticeshipPhase.PRE_DEPARTURE, true, DAY),
            new RecordDeparture(ID, DAY),
            new RecordDepartureRefusal(ID, "VISA", DAY),
            new StartApprenticeship(ID, DAY),
            new KeepLogbook(ID, 1, 160, DAY),
            new RecordAccident(ID, DAY, POLICY),
            new FileAccidentClaim(ID, DAY, "JKK-1", DAY),
            new RecordApprenticeshipPhase(ID, ApprenticeshipPhase.YEAR_1_EXAM, true, DAY),
            new RecordApprenticeshipPhase(ID, ApprenticeshipPhase.YEAR_1_EXAM, false, DAY),
            new RecordApprenticeshipPhase(ID, ApprenticeshipPhase.YEAR_3, true, DAY),
            new RecordReturn(ID, DAY),
            new TransferApprentice(ID, other, DAY),
            new TerminateApprenticeship(ID, TerminationReason.QUIT, DAY),
            new CompleteApprenticeship(ID, DAY),
            new HireApprentice(
                ID, new PlacementId("plc-1"), EmploymentKind.FIXED_TERM, WageBand.MINIMUM, DAY),
            new ReleaseApprentice(ID, DAY),
            new EndApprenticeInsurance(ID, DAY))
        .approve();
  }
}
