package id.jejak.app.sample.balangan;

import static id.jejak.messages.cases.CaseOutcome.ACCEPTED_WITH_REASON;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Expected;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.kernel.Command;
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
import id.jejak.messages.training.RecordSelectionStage;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.SelectionStage;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class BalanganTest {
  private static final Script ALL = Balangan.all().script();
  private static final Map<String, Long> EXPECTED = Expected.of("balangan");

  /// Without what is sent again.
  private static final List<Scripted> ONCE = once(ALL);

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
    expect("applicants", asked(ApplyForTraining.class).size());
    expect("selection.administration", passed(SelectionStage.ADMINISTRATION));
    expect("selection.test", passed(SelectionStage.TEST));
    expect("declined", asked(DeclineSeat.class).size());
    expect("sessions.held", asked(RecordSession.class).size());
    expect("dropped_out", asked(DropOut.class).size());
    expect("expelled", asked(Expel.class).size());
    expect("certificates.recorded", asked(ImportExternalCertificate.class).size());
    expect("rejected", asked(RejectCandidate.class).size());
    expect("admitted", asked(AdmitCandidate.class).size());
    expect("no_show.excused", count(RecordNoShow.class, RecordNoShow::excused));
    expect("no_show.lost", count(RecordNoShow.class, n -> !n.excused()));
    expect("stipends", asked(PayStipend.class).size());
    expect("talent.consented", asked(GiveConsent.class).size());
    expect("talent.withdrawn", asked(WithdrawConsent.class).size());
    expect("placed", count(StartPlacement.class, p -> p.of().track() == ProgramTrack.TRAINING));
    expect(
        "placed.in_track",
        count(StartPlacement.class, p -> p.of().track() == ProgramTrack.PLACEMENT));
    expect("apprenticeship.started", asked(StartApprenticeship.class).size());
    expect("apprenticeship.completed", asked(CompleteApprenticeship.class).size());
    expect("apprenticeship.ended_early", asked(TerminateApprenticeship.class).size());
    expect("apprenticeship.hired", asked(HireApprentice.class).size());
    expect("placed.ended_early", asked(EndPlacement.class).size());
    expect("businesses", asked(RecordBusinessStart.class).size());
    assertThat(asked(SubmitAssessmentReport.class))
        .hasSize(
            (int) (expected("assessed") + expected("reassessed.K") + expected("reassessed.BK")));
    assertThat(count(DecideCompetence.class, d -> d.verdict() == Verdict.K))
        .isEqualTo(expected("certificates.issued") - expected("appeals.upheld"));
    assertThat(count(DecideCompetence.class, d -> d.verdict() == Verdict.BK))
        .isEqualTo(expected("first.BK") + expected("reassessed.BK"));
    assertThat(asked(EnrollTrainee.class))
        .hasSize((int) (expected("started") + expected("start.no_show")));
  }

  @Test
  void what_goes_wrong_is_asked_for_as_often_as_is_expected() {
    expect("duplicates.merged", asked(MergePersons.class).size());
    expect("duplicates.distinct", asked(DeclareDistinct.class).size());
    expect("refused.NIK_ALREADY_REGISTERED", asked(AddIdentityDocument.class).size());
    expect("recalled.accepted", count(DecideCase.class, c -> c.outcome() == ACCEPTED_WITH_REASON));
    expect("corrected.name", asked(CorrectPersonData.class).size());
    expect("corrected.certificate", asked(RequestCorrection.class).size());
    expect("erasure.refused", asked(RefuseErasure.class).size());
    expect("dossiers", asked(DeliverDossier.class).size());
    expect("employers.withdrawn", asked(WithdrawEmployer.class).size());
    expect("forms.spoiled", asked(SpoilBlanko.class).size());
    expect("schemes.revised", asked(PublishSchemeVersion.class).size());
    expect("refused.CONFLICT_OF_INTEREST", asked(ReplaceAssessor.class).size());
    assertThat(asked(RequestErasure.class))
        .hasSize(
            (int)
                (expected("erased.partly")
                    + expected("erased.fully")
                    + expected("erasure.refused")));
    assertThat(asked(NameAffected.class).stream().mapToInt(n -> n.persons().size()).sum())
        .isEqualTo((int) expected("breach.told"));
    assertThat(asked(ReportBlankoLost.class).stream().mapToInt(l -> l.forms().size()).sum())
        .isEqualTo((int) expected("forms.lost"));
    assertThat(ONCE.stream().filter(each -> each.by().expectedVersion() != null).count())
        .isEqualTo(expected("answered.STALE_VERSION"));
    assertThat(
            ONCE.stream()
                .filter(each -> each.at().isAfter(each.by().occurredAt().plus(Duration.ofDays(14))))
                .count())
        .isEqualTo(expected("entered.late"));
    assertThat(ALL.commands().size() - ONCE.size()).isEqualTo(25);
  }

  @Test
  void nobody_is_alike_by_chance() {
    List<RegisterPerson> once =
        asked(RegisterPerson.class).stream()
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
    assertThat(asked(ApproveAllocation.class))
        .extracting(a -> a.amount().amount())
        .containsExactly(4_000_000_000L, 540_000_000L, 53_760_000L, 640_000_000L);
    assertThat(asked(PrepareRevision.class))
        .extracting(r -> r.amount().amount())
        .containsExactly(557_000_000L);
  }

  @Test
  void five_types_have_four_classes_and_the_others_three() {
    var classes =
        asked(ScheduleClass.class).stream()
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
    assertThat(asked(RecordSession.class)).allMatch(s -> calendar.isWorkingDay(s.on()));
    assertThat(asked(ScheduleAssessmentSession.class))
        .allMatch(s -> calendar.isWorkingDay(s.day()));
    assertThat(ALL.ticks().getFirst()).isAfter(Balangan.all().opens());
    assertThat(ALL.ticks().getLast()).isBefore(Balangan.all().ends());
  }

  private static List<Scripted> once(Script script) {
    Set<UUID> seen = new HashSet<>();
    return script.commands().stream().filter(each -> seen.add(each.by().commandId())).toList();
  }

  private static <C extends Command> List<C> asked(Class<C> kind) {
    return ONCE.stream().map(Scripted::command).filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <C extends Command> long count(Class<C> kind, Predicate<C> which) {
    return asked(kind).stream().filter(which).count();
  }

  private static long passed(SelectionStage stage) {
    return count(RecordSelectionStage.class, s -> s.passed() && s.stage() == stage);
  }

  private static long expected(String measure) {
    return EXPECTED.getOrDefault(measure, -1L);
  }

  private static void expect(String measure, long asked) {
    assertThat(asked).as(measure).isEqualTo(expected(measure));
  }
}
