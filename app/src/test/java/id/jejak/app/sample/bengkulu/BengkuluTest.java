package id.jejak.app.sample.bengkulu;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Expected;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.kernel.Command;
import id.jejak.messages.apprenticeship.ApplyForApprenticeship;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.CompleteApprenticeship;
import id.jejak.messages.apprenticeship.HireApprentice;
import id.jejak.messages.apprenticeship.RecordApprenticeshipPhase;
import id.jejak.messages.apprenticeship.RecordDeparture;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.messages.apprenticeship.TerminateApprenticeship;
import id.jejak.messages.apprenticeship.TerminationReason;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.FileAppeal;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.ProposeCorrection;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.placement.CheckBusiness;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.RecordSession;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BengkuluTest {
  private static final Script ALL = Bengkulu.all().script();
  private static final Map<String, Long> EXPECTED = Expected.of("bengkulu");

  /// Whoever changes the story on purpose puts the new digest here.
  @Test
  void every_machine_tells_the_same_story() {
    assertThat(ALL.digest())
        .isEqualTo("aa6d984494dfeb8386a96faa0cdac3532778affe86eebf1a13c044c4edbac93b");
  }

  @Test
  void a_part_of_the_story_is_told_as_in_the_whole() {
    var part = Bengkulu.of(6, 4, 2, 2).script();
    assertThat(part.of(EnrollTrainee.class)).hasSizeGreaterThanOrEqualTo(128);
    assertThat(ALL.of(EnrollTrainee.class)).containsAll(part.of(EnrollTrainee.class));
    assertThat(ALL.of(SelectApprentice.class)).containsAll(part.of(SelectApprentice.class));
    assertThat(ALL.of(CompleteApprenticeship.class))
        .containsAll(part.of(CompleteApprenticeship.class));
    assertThat(ALL.of(RecordBusinessStart.class)).containsAll(part.of(RecordBusinessStart.class));
  }

  @Test
  void there_are_ten_thousand_places_in_the_tracks() {
    assertThat(asked(SetQuota.class))
        .filteredOn(q -> q.program().value().equals("prog-BKL-2019"))
        .extracting(q -> q.track() + " " + q.seats())
        .containsExactlyInAnyOrder(
            ProgramTrack.TRAINING + " 4800",
            ProgramTrack.APPRENTICESHIP + " 3600",
            ProgramTrack.ENTREPRENEURSHIP + " 1600");
  }

  @Test
  void everybody_has_an_identity_of_their_own() {
    assertThat(asked(RegisterPerson.class))
        .extracting(r -> r.identity().map(IdentityDocument::number))
        .doesNotHaveDuplicates();
    assertThat(asked(RegisterPerson.class))
        .extracting(RegisterPerson::person)
        .doesNotHaveDuplicates()
        .hasSize((int) (expected("applicants.in_all") - 124));
  }

  @Test
  void the_script_asks_for_as_much_as_is_expected() {
    expect("applicants", asked(ApplyForTraining.class).size());
    expect(
        "applicants.in_all",
        asked(ApplyForTraining.class).size() + asked(ApplyForApprenticeship.class).size());
    expect("declined", asked(DeclineSeat.class).size());
    expect("sessions.held", asked(RecordSession.class).size());
    expect("dropped_out", asked(DropOut.class).size());
    expect("expelled", asked(Expel.class).size());
    assertThat(asked(AdmitCandidate.class))
        .hasSize((int) (expected("admitted") + expected("applications.queued")));
    expect("no_show.excused", count(RecordNoShow.class, RecordNoShow::excused));
    expect("no_show.lost", count(RecordNoShow.class, n -> !n.excused()));
    assertThat(count(DecideCompetence.class, d -> d.verdict() == Verdict.K))
        .isEqualTo(expected("certificates.issued") - expected("appeals.upheld"));
    assertThat(count(DecideCompetence.class, d -> d.verdict() == Verdict.BK))
        .isEqualTo(expected("first.BK") + expected("reassessed.BK"));
    assertThat(asked(FileAppeal.class)).hasSize(8 + 18 + 2 + 5);
    expect("certificates.superseded", asked(ProposeCorrection.class).size());
    expect("certificates.suspended", asked(OpenCase.class).size());
    expect("talent.consented", asked(GiveConsent.class).size());
    expect("talent.withdrawn", asked(WithdrawConsent.class).size());
    expect("placed", asked(StartPlacement.class).size());
    expect("placed.ended_early", asked(EndPlacement.class).size());
    expect("businesses", asked(RecordBusinessStart.class).size());
    expect("businesses.alive", count(CheckBusiness.class, CheckBusiness::alive));
    expect("apprenticeship.completed", asked(CompleteApprenticeship.class).size());
    expect("apprenticeship.hired", asked(HireApprentice.class).size());
    expect(
        "apprenticeship.ended_early",
        count(TerminateApprenticeship.class, t -> t.reason() != TerminationReason.RAN_AWAY));
    expect("overseas.departed", asked(RecordDeparture.class).size());
    expect(
        "overseas.passed",
        count(
            RecordApprenticeshipPhase.class,
            p -> p.passed() && p.phase() == ApprenticeshipPhase.YEAR_1_EXAM));
    assertThat(asked(SelectApprentice.class)).hasSize(3_600);
  }

  @Test
  void the_budget_is_for_three_thousand_candidates() {
    assertThat(asked(ApproveAllocation.class))
        .filteredOn(a -> a.line() == FundingLine.CERTIFICATION)
        .extracting(a -> a.amount().amount())
        .containsExactly(1_500_000_000L);
  }

  @Test
  void ticks_are_few_in_order_and_inside_the_story() {
    var story = Bengkulu.all();
    assertThat(ALL.ticks()).hasSizeLessThanOrEqualTo(2_000).isSorted();
    assertThat(ALL.ticks().getFirst()).isAfter(story.opens());
    assertThat(ALL.ticks().getLast()).isBefore(story.ends());
    assertThat(asked(RecordSession.class)).allMatch(s -> story.calendar().isWorkingDay(s.on()));
  }

  private static <C extends Command> List<C> asked(Class<C> kind) {
    return ALL.commands().stream()
        .map(Scripted::command)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static <C extends Command> long count(Class<C> kind, Predicate<C> which) {
    return asked(kind).stream().filter(which).count();
  }

  private static long expected(String measure) {
    return EXPECTED.getOrDefault(measure, -1L);
  }

  private static void expect(String measure, long asked) {
    assertThat(asked).as(measure).isEqualTo(expected(measure));
  }
}
