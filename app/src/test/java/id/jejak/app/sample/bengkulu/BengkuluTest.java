package id.jejak.app.sample.bengkulu;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Asked;
import id.jejak.app.sample.Script;
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
import org.junit.jupiter.api.Test;

class BengkuluTest {
  private static final Asked ASKED = Asked.in(Bengkulu.all());
  private static final Script ALL = ASKED.script();

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
    assertThat(ASKED.all(SetQuota.class))
        .filteredOn(q -> q.program().value().equals("prog-BKL-2019"))
        .extracting(q -> q.track() + " " + q.seats())
        .containsExactlyInAnyOrder(
            ProgramTrack.TRAINING + " 4800",
            ProgramTrack.APPRENTICESHIP + " 3600",
            ProgramTrack.ENTREPRENEURSHIP + " 1600");
  }

  @Test
  void everybody_has_an_identity_of_their_own() {
    assertThat(ASKED.all(RegisterPerson.class))
        .extracting(r -> r.identity().map(IdentityDocument::number))
        .doesNotHaveDuplicates();
    assertThat(ASKED.all(RegisterPerson.class))
        .extracting(RegisterPerson::person)
        .doesNotHaveDuplicates()
        .hasSize((int) (ASKED.expected("applicants.in_all") - 124));
  }

  @Test
  void the_script_asks_for_as_much_as_is_expected() {
    ASKED.expect("applicants", ApplyForTraining.class);
    ASKED.expect(
        "applicants.in_all",
        ASKED.count(ApplyForTraining.class) + ASKED.count(ApplyForApprenticeship.class));
    ASKED.expect("declined", DeclineSeat.class);
    ASKED.expect("sessions.held", RecordSession.class);
    ASKED.expect("dropped_out", DropOut.class);
    ASKED.expect("expelled", Expel.class);
    assertThat(ASKED.all(AdmitCandidate.class))
        .hasSize((int) (ASKED.expected("admitted") + ASKED.expected("applications.queued")));
    ASKED.expect("no_show.excused", RecordNoShow.class, RecordNoShow::excused);
    ASKED.expect("no_show.lost", RecordNoShow.class, n -> !n.excused());
    assertThat(ASKED.count(DecideCompetence.class, d -> d.verdict() == Verdict.K))
        .isEqualTo(ASKED.expected("certificates.issued") - ASKED.expected("appeals.upheld"));
    assertThat(ASKED.count(DecideCompetence.class, d -> d.verdict() == Verdict.BK))
        .isEqualTo(ASKED.expected("first.BK") + ASKED.expected("reassessed.BK"));
    assertThat(ASKED.all(FileAppeal.class)).hasSize(8 + 18 + 2 + 5);
    ASKED.expect("certificates.superseded", ProposeCorrection.class);
    ASKED.expect("certificates.suspended", OpenCase.class);
    ASKED.expect("talent.consented", GiveConsent.class);
    ASKED.expect("talent.withdrawn", WithdrawConsent.class);
    ASKED.expect("placed", StartPlacement.class);
    ASKED.expect("placed.ended_early", EndPlacement.class);
    ASKED.expect("businesses", RecordBusinessStart.class);
    ASKED.expect("businesses.alive", CheckBusiness.class, CheckBusiness::alive);
    ASKED.expect("apprenticeship.completed", CompleteApprenticeship.class);
    ASKED.expect("apprenticeship.hired", HireApprentice.class);
    ASKED.expect(
        "apprenticeship.ended_early",
        TerminateApprenticeship.class,
        t -> t.reason() != TerminationReason.RAN_AWAY);
    ASKED.expect("overseas.departed", RecordDeparture.class);
    ASKED.expect(
        "overseas.passed",
        ASKED.count(
            RecordApprenticeshipPhase.class,
            p -> p.passed() && p.phase() == ApprenticeshipPhase.YEAR_1_EXAM));
    assertThat(ASKED.all(SelectApprentice.class)).hasSize(3_600);
  }

  @Test
  void the_budget_is_for_three_thousand_candidates() {
    assertThat(ASKED.all(ApproveAllocation.class))
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
    assertThat(ASKED.all(RecordSession.class)).allMatch(s -> story.calendar().isWorkingDay(s.on()));
  }
}
