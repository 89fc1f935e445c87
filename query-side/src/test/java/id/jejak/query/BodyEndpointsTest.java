package id.jejak.query;

import static id.jejak.query.Sample.ASSESSOR;
import static id.jejak.query.Sample.LSP;
import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.SESSION;
import static id.jejak.query.Sample.attempt;
import static id.jejak.query.Sample.candidate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Grounds;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.venue.TukId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a certification body, an assessor and an auditor ask about assessments, over HTTP.
class BodyEndpointsTest {
  static final AppealId APPEAL = AppealId.of(attempt("budi", 1).assessment());
  static final SchemeVersion NEXT = new SchemeVersion(SCHEME.scheme(), 2);

  static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide().shows(story());
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  static Story story() {
    var reason = Personal.of(person("budi"), "the brakes held");
    var assessor = new PersonId("per-assessor");
    var members = List.of(new PersonId("per-a"), new PersonId("per-b"), assessor);
    return Story.of(
        new SchemePublished(SCHEME.scheme(), "Mechanic", terms("G.45OTO01.001.2")),
        new SchemeVersionPublished(
            NEXT,
            terms("G.45OTO01.002.2"),
            "brakes",
            new TransitionPlan(day("2023-06-01"), TransitionPlan.Candidates.MOVE)),
        new SessionScheduled(
            SESSION, LSP, PROGRAM, new TukId("tuk-1"), SCHEME, day("2023-03-10"), Mode.ON_SITE, 16),
        new AssessorAssigned(SESSION, ASSESSOR, assessor),
        applied("siti"),
        applied("budi"),
        new ExamSeatReserved(attempt("siti", 1), ASSESSOR, day("2023-03-10")),
        new ExamSeatReserved(attempt("budi", 1), ASSESSOR, day("2023-03-10")),
        planned("siti"),
        planned("budi"),
        new AssessmentReported(attempt("siti", 1), ASSESSOR, day("2023-03-10"), Verdict.K),
        new AssessmentReported(attempt("budi", 1), ASSESSOR, day("2023-03-10"), Verdict.BK),
        new PlenaryConvened(PLENARY, LSP, SESSION, members, day("2023-03-20")),
        new AssessmentDecided(
            attempt("budi", 1),
            PLENARY,
            Verdict.BK,
            day("2023-03-20"),
            Set.of(new UnitCode("G.45OTO01.001.2")),
            day("2023-09-20"),
            day("2023-03-31")),
        new AppealFiled(
            APPEAL, attempt("budi", 1), day("2023-03-21"), new Grounds(true, true, false, reason)),
        new AppealPanelAppointed(
            APPEAL, attempt("budi", 1), List.of(new PersonId("per-p")), day("2023-03-22")));
  }

  static CertificationApplicationSubmitted applied(String name) {
    return new CertificationApplicationSubmitted(
        candidate(name), Track.NEW, Payer.PROGRAM, null, null);
  }

  static AssessmentPlanned planned(String name) {
    return new AssessmentPlanned(attempt(name, 1), ASSESSOR, day("2023-03-10"), Set.of());
  }

  static SchemeTerms terms(String unit) {
    return new SchemeTerms(
        Packaging.KLASTER,
        0,
        "45201",
        "7231",
        Certifier.BNSP,
        List.of(new Unit(new UnitCode(unit), "Servis")),
        SchemeTerms.Entry.TRAINING,
        Requirement.NONE,
        Set.of(Instrument.values()),
        Set.of(Mode.values()),
        2,
        6,
        36,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        List.of(30, 90, 180),
        240);
  }

  @Test
  void the_planner_shows_the_seats_that_are_left() {
    var planner = side.get("/api/v1/lsps/org-lsp/sessions?from=2023-03-01");
    assertThat(planner.at("/items/0/session").asString()).isEqualTo("ses-1");
    assertThat(planner.at("/items/0/seatsLeft").asInt()).isEqualTo(14);
    assertThat(
            side.get("/api/v1/lsps/org-lsp/sessions?from=2023-04-01").body().path("items").size())
        .isZero();
  }

  @Test
  void candidate_files_come_in_pages() {
    var files = side.get("/api/v1/lsps/org-lsp/candidates?limit=1");
    assertThat(files.at("/items/0/application").asString()).isEqualTo("app-budi");
    assertThat(files.at("/items/0/firstVerdict").asString()).isEqualTo("BK");
    var next =
        side.get("/api/v1/lsps/org-lsp/candidates?limit=1&after=" + files.at("/next").asString());
    assertThat(next.at("/items/0/application").asString()).isEqualTo("app-siti");
  }

  @Test
  void what_is_reported_and_undecided_is_in_the_queue() {
    var queue = side.get("/api/v1/lsps/org-lsp/decisions/waiting");
    assertThat(queue.body().path("items").size()).isEqualTo(1);
    assertThat(queue.at("/items/0/assessment").asString()).isEqualTo("asm-siti-1");
  }

  @Test
  void appeals_say_how_far_they_are() {
    var appeals = side.get("/api/v1/lsps/org-lsp/appeals");
    assertThat(appeals.at("/items/0/appeal").asString()).isEqualTo(APPEAL.value());
    assertThat(appeals.at("/items/0/status").asString()).isEqualTo("PANEL");
    assertThat(appeals.at("/items/0/panel").asString()).isEqualTo("per-p");
  }

  @Test
  void who_never_got_another_chance_is_known() {
    var never = side.get("/api/v1/lsps/org-lsp/never-reassessed");
    assertThat(never.body().path("items").size()).isEqualTo(1);
    assertThat(never.at("/items/0/application").asString()).isEqualTo("app-budi");
    assertThat(never.at("/items/0/reassessUntil").asString()).isEqualTo("2023-09-20");
  }

  @Test
  void a_body_without_certificates_has_no_median() {
    var throughput = side.get("/api/v1/lsps/org-lsp/throughput");
    assertThat(throughput.at("/certificates").asInt()).isZero();
    assertThat(throughput.at("/medianDays").isNull()).isTrue();
  }

  @Test
  void an_assessor_sees_the_duties() {
    var duties = side.get("/api/v1/assessors/asr-1/duties");
    assertThat(duties.at("/items/0/session").asString()).isEqualTo("ses-1");
    assertThat(duties.at("/items/0/candidates").asInt()).isEqualTo(2);
  }

  @Test
  void who_decided_is_held_against_who_assessed() {
    var decision = side.get("/api/v1/assessments/asm-budi-1/decision");
    assertThat(decision.at("/members").asString()).isEqualTo("per-a per-b per-assessor");
    assertThat(decision.at("/independent").asBoolean()).isFalse();
  }

  @Test
  void attempts_are_listed_with_what_became_of_them() {
    var attempts = side.get("/api/v1/applications/app-budi/assessments");
    assertThat(attempts.at("/items/0/verdict").asString()).isEqualTo("BK");
    assertThat(attempts.at("/items/0/appealUntil").asString()).isEqualTo("2023-03-31");
    assertThat(attempts.at("/items/0/appeal").asString()).isEqualTo(APPEAL.value());
  }

  @Test
  void a_move_is_shown_before_it_is_made() {
    var move = side.get("/api/v1/applications/app-siti/move?version=2");
    assertThat(move.at("/gained/0").asString()).isEqualTo("G.45OTO01.002.2");
    assertThat(move.at("/dropped/0").asString()).isEqualTo("G.45OTO01.001.2");
    assertThat(move.at("/free").asBoolean()).isTrue();
  }
}
