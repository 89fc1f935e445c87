package id.jejak.app.sample.banyuasin;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Asked;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.placement.AttendJobFair;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.WithdrawConsent;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.StartClass;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BanyuasinTest {
  private static final Asked ASKED = Asked.in(Banyuasin.all());
  private static final Script ALL = ASKED.script();

  @Test
  void telling_it_twice_gives_the_same_story() {
    assertThat(Banyuasin.all().script()).isEqualTo(ALL);
  }

  /// Whoever changes the story on purpose puts the new digest here.
  @Test
  void every_machine_tells_the_same_story() {
    assertThat(ALL.digest())
        .isEqualTo("d097c418bee718ad486c647b369082fbb8fcb991b8e1512a737ef71990b48f99");
  }

  @Test
  void a_part_of_the_story_is_told_as_in_the_whole() {
    var part = Banyuasin.of(1, 2).script();
    var enrolling = part.of(EnrollTrainee.class);
    assertThat(enrolling).hasSizeGreaterThanOrEqualTo(32);
    assertThat(ALL.of(EnrollTrainee.class)).containsAll(enrolling);
    assertThat(ids(ALL)).containsAll(ids(part));
    assertThat(part.ticks()).hasSizeLessThan(200);
  }

  @Test
  void nobody_applies_or_is_ranked_twice() {
    assertThat(ASKED.all(ApplyForTraining.class))
        .extracting(ApplyForTraining::person)
        .doesNotHaveDuplicates();
    assertThat(
            ASKED.all(RankApplicants.class).stream()
                .flatMap(r -> r.ranking().stream())
                .map(r -> r.of().person()))
        .hasSize(520)
        .doesNotHaveDuplicates();
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
    ASKED.expect("admitted", AdmitCandidate.class);
    ASKED.expect("no_show.excused", RecordNoShow.class, RecordNoShow::excused);
    ASKED.expect("no_show.lost", RecordNoShow.class, n -> !n.excused());
    ASKED.expect("stipends", PayStipend.class);
    ASKED.expect("talent.consented", GiveConsent.class);
    ASKED.expect("talent.withdrawn", WithdrawConsent.class);
    ASKED.expect("placed", StartPlacement.class);
    ASKED.expect("placed.ended_early", EndPlacement.class);
    ASKED.expect("businesses", RecordBusinessStart.class);
    ASKED.expect("job_fair.attended", AttendJobFair.class);
    ASKED.expect("job_fair.matched", AttendJobFair.class, a -> a.person() != null);
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
    // Who holds a seat in the end, and the no-shows.
    assertThat(ASKED.all(EnrollTrainee.class))
        .hasSize((int) (ASKED.expected("started") + ASKED.expected("start.no_show")));
  }

  @Test
  void what_is_to_be_refused_is_asked_for() {
    assertThat(ASKED.count(RegisterPerson.class) - ASKED.expected("applicants"))
        .isEqualTo(ASKED.expected("refused.NIK_ALREADY_REGISTERED"));
    assertThat(ASKED.all(ReserveSeat.class))
        .hasSize(
            (int)
                (ASKED.expected("refused.RESERVED_FOR_OTHER_REGION")
                    + ASKED.expected("refused.QUOTA_EXHAUSTED")));
    assertThat(ASKED.count(StartClass.class) - ASKED.expected("classes.started"))
        .isEqualTo(ASKED.expected("refused.INSURANCE_MISSING"));
    assertThat(ALL.commands().size() - ASKED.once().size()).isEqualTo(5);
  }

  @Test
  void the_money_is_the_planned_money() {
    assertThat(ASKED.all(ApproveAllocation.class))
        .extracting(a -> a.amount().amount())
        .containsExactly(1_300_000_000L, 199_000_000L, 13_977_600L, 312_000_000L);
  }

  @Test
  void sessions_are_on_working_days_also_around_eid() {
    var calendar = Banyuasin.all().calendar();
    assertThat(ASKED.all(RecordSession.class)).allMatch(s -> calendar.isWorkingDay(s.on()));
    assertThat(ASKED.all(ScheduleAssessmentSession.class))
        .allMatch(s -> calendar.isWorkingDay(s.day()));
    List<LocalDate> fourthWave =
        ASKED.all(RecordSession.class).stream()
            .filter(s -> s.trainingClass().value().equals("cls-BNY-15"))
            .map(RecordSession::on)
            .toList();
    assertThat(fourthWave)
        .hasSize(30)
        .doesNotHaveDuplicates()
        .startsWith(LocalDate.of(2023, 4, 3))
        .endsWith(LocalDate.of(2023, 5, 17))
        .doesNotContain(
            LocalDate.of(2023, 4, 7), LocalDate.of(2023, 4, 21), LocalDate.of(2023, 5, 1));
  }

  @Test
  void waves_start_when_they_did() {
    assertThat(
            ASKED.all(ScheduleClass.class).stream()
                .collect(groupingBy(ScheduleClass::firstDay, counting())))
        .containsOnly(
            Map.entry(LocalDate.of(2023, 1, 9), 5L),
            Map.entry(LocalDate.of(2023, 2, 6), 5L),
            Map.entry(LocalDate.of(2023, 3, 6), 4L),
            Map.entry(LocalDate.of(2023, 4, 3), 4L),
            Map.entry(LocalDate.of(2023, 5, 2), 4L),
            Map.entry(LocalDate.of(2023, 6, 5), 4L));
    assertThat(
            ASKED.all(ScheduleClass.class).stream()
                .collect(groupingBy(c -> c.type().code(), counting())))
        .containsOnly(
            Map.entry("OTO", 8L),
            Map.entry("DESAIN", 4L),
            Map.entry("RIAS", 3L),
            Map.entry("PANGKAS", 3L),
            Map.entry("JAHIT", 5L),
            Map.entry("AC", 3L));
  }

  @Test
  void everybody_who_stays_attends_four_fifths() {
    var absences = new HashMap<EnrollmentId, Integer>();
    ASKED
        .all(RecordSession.class)
        .forEach(s -> s.absent().forEach(each -> absences.merge(each, 1, Integer::sum)));
    assertThat(absences).isNotEmpty().allSatisfy((_, times) -> assertThat(times).isLessThan(6));
  }

  @Test
  void an_assessor_is_in_one_session_a_day() {
    var days = new HashMap<SessionId, LocalDate>();
    ASKED.all(ScheduleAssessmentSession.class).forEach(s -> days.put(s.session(), s.day()));
    assertThat(ASKED.all(AssignAssessor.class))
        .extracting(a -> a.assessor() + " on " + days.get(a.session()))
        .doesNotHaveDuplicates();
  }

  @Test
  void people_answer_while_there_is_time() {
    var calendar = Banyuasin.all().calendar();
    var ranked = new HashMap<EnrollmentId, LocalDate>();
    var completed = new HashMap<ClassId, LocalDate>();
    for (Scripted each : ASKED.once()) {
      LocalDate today = calendar.dayOf(each.at());
      switch (each.command()) {
        case RankApplicants all ->
            all.ranking().stream()
                .limit(16)
                .forEach(one -> ranked.put(one.of().enrollment(), today));
        case EnrollTrainee one when ranked.get(one.enrollment()) instanceof LocalDate day ->
            assertThat(today).isBeforeOrEqualTo(calendar.plusWorkingDays(day, 3));
        case CompleteClass one -> completed.put(one.trainingClass(), today);
        case RecordSession one -> assertThat(completed).doesNotContainKey(one.trainingClass());
        default -> {}
      }
    }
    assertThat(ranked).hasSize(416);
    assertThat(completed).hasSize(26);
  }

  @Test
  void ticks_are_few_in_order_and_inside_the_story() {
    var story = Banyuasin.all();
    assertThat(ALL.ticks()).hasSizeLessThanOrEqualTo(1500).isSorted();
    assertThat(ALL.ticks().getFirst()).isAfter(story.opens());
    assertThat(ALL.ticks().getLast()).isBefore(story.ends());
  }

  @Test
  void what_is_kept_on_paper_is_entered_late_now_and_then_and_the_rest_at_once() {
    var kept = Set.of(RecordSession.class, StartPlacement.class, RecordBusinessStart.class);
    long late = 0;
    long all = 0;
    for (Scripted each : ASKED.once()) {
      var delay = Duration.between(each.by().occurredAt(), each.at());
      if (kept.contains(each.command().getClass())) {
        assertThat(delay).isBetween(Duration.ZERO, Duration.ofDays(14));
        all++;
        late += delay.isZero() ? 0 : 1;
      } else {
        assertThat(delay).isZero();
      }
    }
    assertThat(100.0 * late / all).isBetween(4.0, 12.0);
  }

  private static List<UUID> ids(Script script) {
    return script.commands().stream().map(each -> each.by().commandId()).toList();
  }
}
