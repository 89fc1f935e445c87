package id.jejak.app.sample.muaraenim;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Asked;
import id.jejak.app.sample.Script;
import id.jejak.app.sample.Scripted;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.InviteToRenew;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.CarryOver;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.training.ScheduleClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class MuaraEnimTest {
  private static final Asked ASKED = Asked.in(MuaraEnim.all());
  private static final Script ALL = ASKED.script();
  private static final LocalDate EPOCH = LocalDate.of(2023, 8, 9);

  @Test
  void telling_it_twice_gives_the_same_story() {
    assertThat(MuaraEnim.all().script()).isEqualTo(ALL);
  }

  /// Whoever changes the story on purpose puts the new digest here.
  @Test
  void every_machine_tells_the_same_story() {
    assertThat(ALL.digest())
        .isEqualTo("38033e785ac57dfccac4d8c03465771f4ab9e35f0b87f24454663bebb962bf33");
  }

  @Test
  void a_part_of_the_story_is_told_as_in_the_whole() {
    var part = MuaraEnim.of(1).script();
    var applying = part.of(ApplyForCertification.class);
    assertThat(applying).hasSizeGreaterThan(60);
    assertThat(ASKED.all(ApplyForCertification.class)).containsAll(applying);
    assertThat(MuaraEnim.of(1).expected()).isEmpty();
  }

  @Test
  void the_script_asks_for_as_much_as_is_expected() {
    ASKED.expect("registered", RegisterPerson.class);
    ASKED.expect("certificates.recorded", ImportExternalCertificate.class);
    ASKED.expect("renewal.invited", InviteToRenew.class);
    ASKED.expect("renewal.applied", applied(a -> a.track() == Track.RENEWAL));
    ASKED.expect("rpl.worker.applied", applied(by(ParticipantCategory.WORKER)));
    ASKED.expect("rpl.job_seeker.applied", applied(by(ParticipantCategory.JOB_SEEKER)));
    ASKED.expect(
        "lapsed",
        ASKED.count(ApplyForCertification.class) - ASKED.count(SubmitSelfAssessment.class));
    ASKED.expect("rejected", RejectCandidate.class);
    ASKED.expect("admitted", ASKED.count(AdmitCandidate.class) - ASKED.expected("funding.expired"));
    ASKED.expect("renewal.on_portfolio", PlanAssessment.class);
    ASKED.expect("assessed", SubmitAssessmentReport.class);
    ASKED.expect("first.K", DecideCompetence.class, d -> d.verdict() == Verdict.K);
    ASKED.expect("first.BK", DecideCompetence.class, d -> d.verdict() == Verdict.BK);
    assertThat(ASKED.all(ReserveExamSeat.class))
        .hasSize((int) (ASKED.expected("assessed") - ASKED.expected("renewal.on_portfolio")));
    assertThat(ASKED.all(ScheduleClass.class)).isEmpty();
  }

  @Test
  void certificates_from_elsewhere_ended_before_or_end_in_the_year() {
    var lastDays =
        ASKED.all(ImportExternalCertificate.class).stream().map(c -> c.validity().to()).toList();
    assertThat(lastDays.stream().filter(day -> day.isBefore(EPOCH)))
        .hasSize(580)
        .contains(EPOCH.minusDays(1), EPOCH.minusDays(900))
        .allMatch(day -> !day.isBefore(EPOCH.minusDays(900)));
    assertThat(lastDays.stream().filter(day -> day.isAfter(EPOCH)))
        .hasSize(60)
        .contains(EPOCH.plusDays(1), EPOCH.plusDays(170))
        .allMatch(day -> !day.isAfter(EPOCH.plusDays(170)));
    assertThat(ASKED.all(ImportExternalCertificate.class))
        .extracting(ImportExternalCertificate::number)
        .doesNotHaveDuplicates();
  }

  /// S0.9: there is money for the workers, and after the revision for 96 trainees.
  @Test
  void the_money_is_the_planned_money() {
    assertThat(ASKED.all(ApproveAllocation.class))
        .extracting(a -> a.amount().amount())
        .containsExactly(300 * 500_000L);
    assertThat(ASKED.all(PrepareRevision.class))
        .extracting(r -> r.amount().amount())
        .containsExactly(396 * 500_000L);
    assertThat(ASKED.all(CarryOver.class)).hasSize(36 + 12);
    assertThat(ASKED.all(ApplyForCertification.class))
        .allMatch(a -> (a.payer() == Payer.PROGRAM) == (a.track() == Track.RPL));
  }

  @Test
  void nobody_is_there_twice() {
    assertThat(
            ASKED.all(RegisterPerson.class).stream()
                .map(each -> each.identity().open().orElseThrow())
                .distinct())
        .hasSize(1120);
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
  void people_come_from_all_districts_and_are_what_they_are() {
    assertThat(
            ASKED.all(RegisterPerson.class).stream()
                .collect(groupingBy(RegisterPerson::domicile, counting())))
        .hasSize(7);
    assertThat(
            ASKED.all(ApplyForCertification.class).stream()
                .map(a -> String.valueOf(a.category()))
                .distinct())
        .containsExactlyInAnyOrder("WORKER", "LAID_OFF", "ENTREPRENEUR", "JOB_SEEKER");
  }

  @Test
  void ticks_are_few_in_order_and_inside_the_story() {
    var story = MuaraEnim.all();
    assertThat(ALL.ticks()).hasSizeLessThanOrEqualTo(600).isSorted();
    assertThat(ALL.ticks().getFirst()).isAfter(story.opens());
    assertThat(ALL.ticks().getLast()).isBefore(story.ends());
    assertThat(ALL.commands()).extracting(Scripted::by).doesNotHaveDuplicates();
  }

  private static Predicate<ApplyForCertification> by(ParticipantCategory category) {
    return asked -> asked.track() == Track.RPL && asked.category() == category;
  }

  private static long applied(Predicate<ApplyForCertification> which) {
    return ASKED.count(ApplyForCertification.class, which);
  }
}
