package id.jejak.query.work;

import static id.jejak.query.Sample.ASSESSOR;
import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.applied;
import static id.jejak.query.Sample.attempt;
import static id.jejak.query.Sample.candidate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Event;
import id.jejak.kernel.InstanceParked;
import id.jejak.kernel.InstanceResumed;
import id.jejak.kernel.Personal;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.TimerCancelled;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.TimerScheduled;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.DecreeCorrected;
import id.jejak.messages.assessment.DecreeCorrectionRequested;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.JobMatch;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.WaitingListed;
import id.jejak.query.Cases;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkQueueTest {
  static final EnrollmentRef SITI = enrollment("siti");

  @Test
  void an_applicant_waits_for_one_thing_after_the_other() {
    var applied = applied("siti", MAKARTI, Sex.FEMALE);
    var admin = new SelectionStagePassed(SITI, SelectionStage.ADMINISTRATION, "OK");
    var test = new SelectionStagePassed(SITI, SelectionStage.TEST, "OK");

    assertThat(work(applied)).containsExactly("REVIEW_APPLICATION");
    assertThat(work(applied, admin)).containsExactly("TEST_APPLICANT");
    assertThat(work(applied, admin, test)).containsExactly("RANK_APPLICANT");
    assertThat(work(applied, admin, test, new WaitingListed(SITI, MAKARTI, 1))).isEmpty();
  }

  @Test
  void an_offer_waits_for_the_person_until_the_day_and_names_its_timer() {
    var rows =
        RowsInMemory.of(new WorkQueue(), Story.of(new SeatOffered(SITI, day("2023-01-06"), false)));

    assertThat(rows.row("CONFIRM_SEAT", SITI.enrollment()))
        .containsEntry("role", "PERSON")
        .containsEntry("person", "per-siti")
        .containsEntry("due_on", day("2023-01-06"))
        .containsEntry("process", "recruitment")
        .containsEntry("timer", "confirm")
        .containsEntry("timer_key", "enr-siti");
  }

  @Test
  void a_late_insurance_stays_in_the_queue_until_it_is_confirmed() {
    var enrolled = new TraineeEnrolled(SITI, day("2023-01-05"), day("2023-01-09"));
    var cover = new Period(day("2023-01-10"), day("2023-03-10"));

    assertThat(work(enrolled)).containsExactly("CONFIRM_INSURANCE");
    assertThat(
            work(
                enrolled,
                new InsuranceConfirmed(
                    SITI,
                    new OrganizationId("org-bpjs"),
                    Personal.of(person("siti"), "policy"),
                    cover)))
        .isEmpty();
  }

  @Test
  void the_correction_of_a_decree_waits_for_somebody_else() {
    var lsp = new OrganizationId("org-lsp");
    var asked =
        new DecreeCorrectionRequested(PLENARY, lsp, "KEP.0001", "MISPRINT", "file-7", "usr-clerk");
    var corrected =
        new DecreeCorrected(
            PLENARY, lsp, "KEP.0001", "usr-clerk", "MISPRINT", "file-7", day("2023-08-28"));

    assertThat(work(asked)).containsExactly("CORRECT_DECREE");
    assertThat(work(asked, corrected)).isEmpty();
  }

  @Test
  void a_stipend_waits_for_approval_and_then_for_payment() {
    var stipend = StipendId.of(SITI.enrollment());
    var accrued = new StipendAccrued(stipend, SITI, new Rupiah(750_000));
    var approved = new StipendApproved(stipend, SITI, "usr-finance");

    assertThat(work(accrued)).containsExactly("APPROVE_STIPEND");
    assertThat(work(accrued, approved)).containsExactly("PAY_STIPEND");
    assertThat(work(accrued, approved, new StipendPaid(stipend, SITI, new Rupiah(750_000), "1")))
        .isEmpty();
  }

  @Test
  void not_yet_competent_waits_for_another_assessment_until_the_application_is_closed() {
    var decided =
        new AssessmentDecided(
            attempt("siti", 1),
            PLENARY,
            Verdict.BK,
            day("2023-03-20"),
            Set.of(),
            day("2023-03-20").plusMonths(6),
            day("2023-03-20").plusDays(9));

    assertThat(work(decided)).containsExactly("REASSESS");
    assertThat(work(decided, new ExamSeatReserved(attempt("siti", 2), ASSESSOR, day("2023-06-01"))))
        .isEmpty();
    assertThat(work(decided, new ApplicationClosed(candidate("siti"), "WINDOW_CLOSED"))).isEmpty();
  }

  @Test
  void an_excused_candidate_waits_for_a_new_seat() {
    assertThat(
            work(
                new AssessmentPlanned(attempt("siti", 1), ASSESSOR, day("2023-03-10"), Set.of()),
                new CandidateNoShow(attempt("siti", 1), true)))
        .containsExactly("SCHEDULE_CANDIDATE");
  }

  @Test
  void a_placement_is_followed_up_day_by_day_while_it_lasts() {
    var placement = new PlacementId("plc-1");
    var of =
        PlacementRef.of(placement, person("siti"), new OrganizationId("org-pt"), PROGRAM, null);
    var started =
        new PlacementStarted(
            of,
            EmploymentKind.PERMANENT,
            WageBand.MINIMUM,
            List.of(30, 90, 180),
            day("2023-05-01"));
    var first =
        new PlacementFollowedUp(
            of,
            30,
            true,
            WageBand.MINIMUM,
            JobMatch.SAME_FIELD,
            day("2023-05-31"),
            day("2023-07-30"));
    var ended = new PlacementEnded(of, day("2023-06-10"), EndReason.RESIGNED, true);

    assertThat(
            RowsInMemory.of(new WorkQueue(), Story.of(started, first))
                .get("due_on", "FOLLOW_UP", placement))
        .isEqualTo(day("2023-07-30"));
    assertThat(work(started, first, ended)).isEmpty();
  }

  @Test
  void a_parked_process_waits_until_it_is_resumed() {
    var instance = new ProcessKey("recruitment", "enr-siti");
    var parked = new InstanceParked(instance, new UUID(0, 1), "IllegalStateException");

    assertThat(work(parked)).containsExactly("RESUME_PROCESS");
    assertThat(work(parked, new InstanceResumed(instance, 2))).isEmpty();
  }

  @Test
  void a_deadline_is_pending_until_it_fires_or_is_cancelled() {
    var instance = new ProcessKey("recruitment", "enr-siti");
    var scheduled = new TimerScheduled(instance, "confirm", Instant.parse("2023-01-06T17:00:00Z"));

    assertThat(state(scheduled)).isEqualTo("PENDING");
    assertThat(state(scheduled, new TimerFired(instance, "confirm", scheduled.due())))
        .isEqualTo("FIRED");
    assertThat(state(scheduled, new TimerCancelled(instance, "confirm"))).isEqualTo("CANCELLED");
  }

  private static List<String> work(Event... events) {
    return RowsInMemory.of(new WorkQueue(), Story.of(events)).all().keySet().stream()
        .map(key -> key.getFirst().toString())
        .toList();
  }

  private static @Nullable Object state(Event... events) {
    return RowsInMemory.of(new Deadlines(), Story.of(events))
        .get("state", "recruitment", "enr-siti", "confirm");
  }

  @Test
  void a_case_waits_to_be_heard_and_then_to_be_decided() {
    var heard = Story.of(Cases.opened(Cases.RECALL));
    assertThat(RowsInMemory.of(new WorkQueue(), heard).get("role", Work.HEAR_CASE, "cas-asr"))
        .isEqualTo("LSP_ADMIN");

    heard.then(Cases.said(Cases.RECALL));
    assertThat(RowsInMemory.of(new WorkQueue(), heard).all())
        .containsOnlyKeys(List.of("DECIDE_CASE", "cas-asr"));

    heard.then(Cases.decided(Cases.RECALL, CaseOutcome.VOID));
    assertThat(RowsInMemory.of(new WorkQueue(), heard).all()).isEmpty();
  }

  @Test
  void a_suspension_case_is_watched_over() {
    var story = Story.of(Cases.opened(Cases.SUSPENSION), Cases.said(Cases.SUSPENSION));
    assertThat(RowsInMemory.of(new WorkQueue(), story).row(Work.DECIDE_CASE, "cas-own"))
        .containsEntry("process", "suspension")
        .containsEntry("timer", "due");
  }
}
