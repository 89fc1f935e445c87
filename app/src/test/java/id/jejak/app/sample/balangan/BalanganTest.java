package id.jejak.app.sample.balangan;

import static id.jejak.messages.cases.CaseOutcome.ACCEPTED_WITH_REASON;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Asked;
import id.jejak.app.sample.Script;
import id.jejak.messages.apprenticeship.CompleteApprenticeship;
import id.jejak.messages.apprenticeship.HireApprentice;
import id.jejak.messages.apprenticeship.StartApprenticeship;
import id.jejak.messages.apprenticeship.TerminateApprenticeship;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.ReplaceAssessor;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.RequestCorrection;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.ReportBlankoLost;
import id.jejak.messages.certification.SpoilBlanko;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.person.AddIdentityDocument;
import id.jejak.messages.person.CorrectPersonData;
import id.jejak.messages.person.DeclareDistinct;
import id.jejak.messages.person.MergePersons;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.WithdrawEmployer;
import id.jejak.messages.privacy.DeliverDossier;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.NameAffected;
import id.jejak.messages.privacy.RefuseErasure;
import id.jejak.messages.privacy.RequestErasure;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.SelectionStage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BalanganTest {
  private static final Asked ASKED = Asked.in(Balangan.all());
  private static final Script ALL = ASKED.script();

  /// Whoever changes the story on purpose puts the new digest here.
  @Test
  void every_machine_tells_the_same_story() {
    assertThat(ALL.digest())
        .isEqualTo("71ccb6d737569bde476d40229545dec8cbd544e3f47ab1a91f2a82a65f06c38d");
  }

  @Test
  void a_part_of_the_story_is_told_as_in_the_whole() {
    var enrolling = Balangan.of(8, 14).script().of(EnrollTrainee.class);
    assertThat(enrolling).hasSizeGreaterThanOrEqualTo(32);
    assertThat(ALL.of(EnrollTrainee.class)).containsAll(enrolling);
  }

  @Test
  void the_script_asks_for_as_much_as_is_expected() {
    ASKED.expect("applicants", ApplyForTraining.class);
    ASKED.expect("selection.administration", ASKED.passed(SelectionStage.ADMINISTRATION));
    ASKED.expect("selection.test", ASKED.passed(SelectionStage.TEST));
    ASKED.expect("declined", DeclineSeat.class);
    ASKED.expect("sessions.held", RecordSession.class);
    ASKED.expect("dropped_out", DropOut.class);
    ASKED.expect("expelled", Expel.class);
    ASKED.expect("certificates.recorded", ImportExternalCertificate.class);
    ASKED.expect("rejected", RejectCandidate.class);
    ASKED.expect("admitted", AdmitCandidate.class);
    ASKED.expect("no_show.excused", RecordNoShow.class, RecordNoShow::excused);
    ASKED.expect("no_show.lost", RecordNoShow.class, n -> !n.excused());
    ASKED.expect("stipends", PayStipend.class);
    ASKED.expect("talent.consented", GiveConsent.class);
    ASKED.expect("talent.withdrawn", WithdrawConsent.class);
    ASKED.expect("placed", StartPlacement.class, p -> p.of().track() == ProgramTrack.TRAINING);
    ASKED.expect(
        "placed.in_track", StartPlacement.class, p -> p.of().track() == ProgramTrack.PLACEMENT);
    ASKED.expect("apprenticeship.started", StartApprenticeship.class);
    ASKED.expect("apprenticeship.completed", CompleteApprenticeship.class);
    ASKED.expect("apprenticeship.ended_early", TerminateApprenticeship.class);
    ASKED.expect("apprenticeship.hired", HireApprentice.class);
    ASKED.expect("placed.ended_early", EndPlacement.class);
    ASKED.expect("businesses", RecordBusinessStart.class);
    assertThat(ASKED.all(SubmitAssessmentReport.class))
        .hasSize(
            (int)
                (ASKED.expected("assessed")
                    + ASKED.expected("reassessed.K")
                    + ASKED.expected("reassessed.BK")));
    assertThat(ASKED.count(DecideCompetence.class, d -> d.verdict() == Verdict.K))
        .isEqualTo(ASKED.expected("certificates.issued") - ASKED.expected("appeals.upheld"));
    assertThat(ASKED.count(DecideCompetence.class, d -> d.verdict() == Verdict.BK))
        .isEqualTo(ASKED.expected("first.BK") + ASKED.expected("reassessed.BK"));
    assertThat(ASKED.all(EnrollTrainee.class))
        .hasSize((int) (ASKED.expected("started") + ASKED.expected("start.no_show")));
  }

  @Test
  void what_goes_wrong_is_asked_for_as_often_as_is_expected() {
    ASKED.expect("duplicates.merged", MergePersons.class);
    ASKED.expect("duplicates.distinct", DeclareDistinct.class);
    ASKED.expect("refused.NIK_ALREADY_REGISTERED", AddIdentityDocument.class);
    ASKED.expect("recalled.accepted", DecideCase.class, c -> c.outcome() == ACCEPTED_WITH_REASON);
    ASKED.expect("corrected.name", CorrectPersonData.class);
    ASKED.expect("corrected.certificate", RequestCorrection.class);
    ASKED.expect("erasure.refused", RefuseErasure.class);
    ASKED.expect("dossiers", DeliverDossier.class);
    ASKED.expect("employers.withdrawn", WithdrawEmployer.class);
    ASKED.expect("forms.spoiled", SpoilBlanko.class);
    ASKED.expect("schemes.revised", PublishSchemeVersion.class);
    ASKED.expect("refused.CONFLICT_OF_INTEREST", ReplaceAssessor.class);
    assertThat(ASKED.all(RequestErasure.class))
        .hasSize(
            (int)
                (ASKED.expected("erased.partly")
                    + ASKED.expected("erased.fully")
                    + ASKED.expected("erasure.refused")));
    assertThat(ASKED.all(NameAffected.class).stream().mapToInt(n -> n.persons().size()).sum())
        .isEqualTo((int) ASKED.expected("breach.told"));
    assertThat(ASKED.all(ReportBlankoLost.class).stream().mapToInt(l -> l.forms().size()).sum())
        .isEqualTo((int) ASKED.expected("forms.lost"));
    assertThat(ASKED.once().stream().filter(each -> each.by().expectedVersion() != null).count())
        .isEqualTo(ASKED.expected("answered.STALE_VERSION"));
    assertThat(
            ASKED.once().stream()
                .filter(each -> each.at().isAfter(each.by().occurredAt().plus(Duration.ofDays(14))))
                .count())
        .isEqualTo(ASKED.expected("entered.late"));
    assertThat(ALL.commands().size() - ASKED.once().size()).isEqualTo(25);
  }

  @Test
  void nobody_is_alike_by_chance() {
    List<RegisterPerson> once =
        ASKED.all(RegisterPerson.class).stream()
            .filter(each -> !each.person().value().contains("-twice-"))
            .toList();
    assertThat(once.stream().map(each -> each.identity().open().orElseThrow().number()))
        .doesNotHaveDuplicates();
    assertThat(
            once.stream()
                .map(each ->
                    each.name().open().orElseThrow() + " " + each.birth().open().orElseThrow()))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_money_is_the_planned_money() {
    assertThat(ASKED.all(ApproveAllocation.class))
        .extracting(a -> a.amount().amount())
        .containsExactly(4_000_000_000L, 540_000_000L, 53_760_000L, 640_000_000L);
    assertThat(ASKED.all(PrepareRevision.class))
        .extracting(r -> r.amount().amount())
        .containsExactly(557_000_000L);
  }

  @Test
  void five_types_have_four_classes_and_the_others_three() {
    var classes =
        ASKED.all(ScheduleClass.class).stream()
            .collect(groupingBy(each -> each.type().code(), counting()));
    assertThat(classes).hasSize(25);
    assertThat(classes.values()).containsOnly(3L, 4L);
    assertThat(classes)
        .containsEntry("EXCAVATOR", 4L)
        .containsEntry("DUMPTRUCK", 4L)
        .containsEntry("LAS", 4L)
        .containsEntry("SATPAM", 4L)
        .containsEntry("MOTOR", 4L);
  }

  @Test
  void sessions_and_assessments_are_on_working_days() {
    var calendar = Balangan.all().calendar();
    assertThat(ASKED.all(RecordSession.class)).allMatch(s -> calendar.isWorkingDay(s.on()));
    assertThat(ASKED.all(ScheduleAssessmentSession.class))
        .allMatch(s -> calendar.isWorkingDay(s.day()));
    assertThat(ALL.ticks().getFirst()).isAfter(Balangan.all().opens());
    assertThat(ALL.ticks().getLast()).isBefore(Balangan.all().ends());
  }
}
