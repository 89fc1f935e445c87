package id.jejak.app.sample.scenarios;

import static id.jejak.app.sample.scenarios.Office.LICENSING;
import static id.jejak.app.sample.scenarios.Office.LSP_ONE;
import static id.jejak.app.sample.scenarios.Office.LSP_TWO;
import static id.jejak.app.sample.scenarios.Office.PRINTING;
import static id.jejak.app.sample.scenarios.Office.WELDING;
import static id.jejak.app.sample.scenarios.Office.admin;
import static id.jejak.app.sample.scenarios.Office.committee;
import static id.jejak.app.sample.scenarios.Office.panel;
import static id.jejak.app.sample.scenarios.Office.registered;
import static id.jejak.app.sample.scenarios.Office.self;

import id.jejak.app.sample.scenarios.Exam.Paper;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.AppointPanel;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CancelSession;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.DecideAppeal;
import id.jejak.messages.assessment.FileAppeal;
import id.jejak.messages.assessment.Grounds;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.CorrectAssessorValidity;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What goes wrong on the way to a decision.
final class AssessmentPaths {
  private static final String JOURNEY =
      "select first_verdict, later_verdict, on_appeal, status from views.candidate_board"
          + " where application = ?";

  private AssessmentPaths() {}

  /// One unit is missing at first.
  static void f03NotYetCompetentThenCompetent(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    var exam = Exam.of(t);
    Paper first = exam.notYet(who);
    exam.certified(first);
    t.on("2024-02-12", 9);
    var again = new Paper(first.candidate(), 2, Map.of(exam.lastUnit(), Verdict.K));
    exam.seated("-again", LocalDate.of(2024, 2, 19), again);
    exam.assessed("-again", "2024-02-19", "2024-02-20", again);
    exam.decided("-again", "2024-02-22", again);
    t.see(
        "units of the two attempts",
        "3, 1",
        w ->
            String.join(
                ", ",
                w
                    .all(
                        AssessmentRecommendationRecorded.class,
                        report -> report.of().candidate().equals(first.candidate()))
                    .stream()
                    .map(report -> String.valueOf(report.units().size()))
                    .toList()));
    t.see(
        "the candidate file: first, later, on appeal, status",
        "BK K false CLOSED",
        w -> w.row(JOURNEY, first.candidate().application().value()));
    t.see(
        "certificates",
        "ACTIVE " + again.assessment(),
        w ->
            w.row(
                "select status, assessment from views.certificate_register where person = ?",
                who.value()));
  }

  /// Three who are not yet competent appeal: one is right, one is not, one comes too late.
  static void f04Appeals(Telling t) {
    t.on("2024-01-08", 9);
    List<PersonId> people = registered(t, 1, 3);
    var exam = Exam.of(t);
    Paper right = exam.notYet(people.get(0));
    Paper wrong = exam.notYet(people.get(1));
    Paper late = exam.notYet(people.get(2));
    exam.certified(right, wrong, late);
    t.on("2024-01-23", 10);
    file(t, right);
    file(t, wrong);
    t.on("2024-01-25", 10);
    for (Paper each : List.of(right, wrong)) {
      t.by(
          committee(LSP_ONE),
          new AppointPanel(AppealId.of(each.assessment()), Office.panelists(), t.today()));
    }
    t.on("2024-02-01", 10).by(panel(LSP_ONE), decided(t, right, true));
    t.by(panel(LSP_ONE), decided(t, wrong, false));
    t.refused("APPEAL_WINDOW_CLOSED", self(late.candidate().person()), appeal(t, late));
    t.see(
        "appeals",
        "UPHELD, REJECTED, ",
        w -> status(w, right) + ", " + status(w, wrong) + ", " + status(w, late));
    t.see(
        "the decision that the appeal took the place of",
        "AssessmentDecided, DecisionSuperseded",
        w -> w.facts(right.assessment()).replaceAll("^.*(?=AssessmentDecided)", ""));
    t.see(
        "candidate files: first, later, on appeal, status",
        "BK null true CLOSED; BK null false SCHEDULED; BK null false SCHEDULED",
        w ->
            String.join(
                "; ",
                List.of(right, wrong, late).stream()
                    .map(each -> w.row(JOURNEY, each.candidate().application().value()))
                    .toList()));
    t.see(
        "certificates of the three",
        "1",
        w -> w.row("select count(*) from views.certificate_register where person like 'per-F4-%'"));
    t.see(
        "the refusal is kept",
        "APPEAL_WINDOW_CLOSED",
        w -> w.refused(AppealId.of(late.assessment())));
  }

  private static String status(World w, Paper paper) {
    return w.row(
        "select status from views.appeal_board where appeal = ?",
        AppealId.of(paper.assessment()).value());
  }

  private static void file(Telling t, Paper paper) {
    t.by(self(paper.candidate().person()), appeal(t, paper));
  }

  private static FileAppeal appeal(Telling t, Paper paper) {
    PersonId who = paper.candidate().person();
    return new FileAppeal(
        AppealId.of(paper.assessment()),
        paper.assessment(),
        t.today(),
        new Grounds(true, true, false, Personal.of(who, "Alasan banding (contoh)")));
  }

  private static DecideAppeal decided(Telling t, Paper paper, boolean upheld) {
    return new DecideAppeal(
        AppealId.of(paper.assessment()),
        upheld,
        t.today(),
        Personal.of(paper.candidate().person(), "Putusan banding (contoh)"));
  }

  /// One licence is known to have ended; that another had is learnt after the certificate.
  static void f05AssessorLicenceExpired(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    var exam = Exam.of(t);
    Paper paper = exam.good(who);
    exam.certified(paper);
    t.on("2024-01-22", 9);
    var known = new AssessorId("asr-F5-ended");
    new Exam(t, LSP_ONE, exam.scheme(), known)
        .called(
            new PersonId("per-F5-ended"),
            new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 24)));
    exam.scheduled("-next", LocalDate.of(2024, 1, 29));
    t.refused(
        "ASSESSOR_LICENCE_INVALID",
        admin(LSP_ONE),
        new AssignAssessor(exam.session("-next"), known));
    t.on("2024-03-04", 9)
        .by(
            LICENSING,
            new CorrectAssessorValidity(
                exam.assessor(),
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 12)),
                "SK-CONTOH-5"));
    CaseId recall = CaseId.of(CaseKind.RECALL, paper.assessment().value(), exam.assessor().value());
    t.see(
        "the recall case, and the certificate",
        "OPEN ACTIVE",
        w ->
            w.row(
                "select c.status, r.status from views.case_register c join"
                    + " views.certificate_register r on r.person = ? where c.case_id = ?",
                who.value(),
                recall.value()));
    t.on("2024-03-06", 9)
        .by(
            admin(LSP_ONE),
            new RecordStatement(recall, Personal.of(who, "Keterangan asesor (contoh)")));
    t.on("2024-03-11", 9)
        .by(
            committee(LSP_ONE),
            new DecideCase(recall, CaseOutcome.ACCEPTED_WITH_REASON, "EVIDENCE_SOUND"));
    t.see(
        "the case in the log",
        "CaseOpened, StatementRecorded, CaseDecided, CaseClosed",
        w -> w.facts(recall));
    t.see("the refusal is kept", "ASSESSOR_LICENCE_INVALID", w -> w.refused(exam.session("-next")));
  }

  /// The instructor of the class is an assessor too.
  static void f06AssessorTrainedTheCandidate(Telling t) {
    var course = new Training(t, 1);
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    course.taken(List.of(who));
    t.on("2024-02-12", 9);
    var exam = Exam.of(t).called(course.trainer(), Office.LICENSED);
    var other = new Exam(t, LSP_ONE, exam.scheme(), new AssessorId("asr-F6-other")).called();
    var candidate =
        new CandidateRef(
            ApplicationId.of(course.enrollment(who)),
            who,
            exam.scheme(),
            LSP_ONE,
            Office.PROGRAM,
            course.enrollment(who));
    exam.reviewed(candidate);
    t.by(admin(LSP_ONE), new AdmitCandidate(candidate.application(), t.today()));
    Paper paper = new Paper(candidate, 1, exam.verdicts(Set.of()));
    t.on("2024-02-13", 9);
    exam.seated("", LocalDate.of(2024, 2, 19));
    t.by(admin(LSP_ONE), new AssignAssessor(exam.session(""), other.assessor()));
    t.refused("CONFLICT_OF_INTEREST", admin(LSP_ONE), exam.seat("", paper));
    t.by(admin(LSP_ONE), other.seat("", paper));
    t.see("the refusal is kept", "CONFLICT_OF_INTEREST", w -> w.refused(exam.session("")));
    t.see(
        "the auditor's list of such attempts",
        "CONFLICT_OF_INTEREST",
        w ->
            String.join(
                ", ",
                w.items("/api/v1/audit/impartiality")
                    .filter(each -> each.path("target").asString().equals("ses-F6"))
                    .map(each -> each.path("code").asString())
                    .toList()));
    t.see(
        "who assesses",
        other.assessor(),
        w ->
            w.row(
                "select assessor from views.candidate_board where application = ?",
                candidate.application().value()));
    t.on("2024-02-16", 9)
        .by(admin(LSP_ONE), new CancelSession(exam.session(""), "END_OF_SCENARIO"));
  }

  /// The assessor would sit in the committee.
  static void f07DeciderWasAssessor(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    var exam = Exam.of(t).called();
    Paper paper = exam.good(who);
    exam.admitted(who);
    exam.seated("", LocalDate.of(2024, 1, 15), paper);
    exam.assessed("", "2024-01-15", "2024-01-16", paper);
    t.on("2024-01-17", 9)
        .refused(
            "MEMBER_NOT_INDEPENDENT",
            admin(LSP_ONE),
            new ConvenePlenary(
                exam.plenary(""),
                LSP_ONE,
                exam.session(""),
                List.of(Office.members().get(0), Office.members().get(1), exam.examiner()),
                t.today()));
    exam.decided("", "2024-01-18", paper);
    t.see("the refusal is kept", "MEMBER_NOT_INDEPENDENT", w -> w.refused(exam.plenary("")));
    t.see(
        "decided by others",
        "PlenaryConvened, CompetenceDecided, DecreeSigned",
        w -> w.facts(exam.plenary("")));
  }

  /// Screen printing is not in the licence of the first body.
  static void f08SchemeOutOfScope(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    var wrong = new Exam(t, LSP_ONE, PRINTING, new AssessorId("asr-F8"));
    var right = new Exam(t, LSP_TWO, PRINTING, new AssessorId("asr-F8-dua"));
    right.called();
    wrong.applied(who);
    var candidate = wrong.candidate(who);
    t.on("2024-01-09", 9)
        .refused(
            "SCHEME_OUT_OF_SCOPE",
            admin(LSP_ONE),
            new AdmitCandidate(candidate.application(), t.today()));
    t.refused(
        "SCHEME_OUT_OF_SCOPE",
        admin(LSP_ONE),
        new ScheduleAssessmentSession(
            wrong.session(""),
            LSP_ONE,
            null,
            Office.venue(LSP_ONE),
            PRINTING,
            LocalDate.of(2024, 1, 15),
            Mode.ON_SITE,
            10));
    t.see(
        "who is licensed for it that day",
        LSP_TWO,
        w ->
            String.join(
                ", ",
                w.items("/api/v1/lsps?day=2024-01-09&scheme=" + PRINTING.scheme())
                    .map(body -> body.path("lsp").asString())
                    .toList()));
    t.see(
        "the remedy of the refusal leads there",
        true,
        w ->
            w.get("/problems/scheme-out-of-scope")
                .at("/remedy/en")
                .asString()
                .contains("/api/v1/lsps"));
    t.on("2024-01-10", 9)
        .by(
            Office.ADMIN,
            new MoveApplication(candidate.application(), null, LSP_TWO, "SCHEME_OUT_OF_SCOPE"));
    t.by(admin(LSP_TWO), new AdmitCandidate(candidate.application(), t.today()));
    t.see(
        "the candidate file: body, status",
        LSP_TWO + " ADMITTED",
        w ->
            w.row(
                "select lsp, status from views.candidate_board where application = ?",
                candidate.application().value()));
    t.see(
        "the refusals are kept",
        "SCHEME_OUT_OF_SCOPE SCHEME_OUT_OF_SCOPE",
        w -> w.refused(candidate.application()) + " " + w.refused(wrong.session("")));
  }

  /// Between the admissions and the examination the scheme gets a second version.
  static void f21SchemeVersionRetired(Telling t) {
    t.on("2024-01-08", 9);
    List<PersonId> people = registered(t, 1, 2);
    var first = new Exam(t, LSP_ONE, WELDING, new AssessorId("asr-F21")).called();
    people.forEach(first::admitted);
    t.on("2024-01-15", 9)
        .by(
            LICENSING,
            new PublishSchemeVersion(
                WELDING.scheme(),
                Office.terms(WELDING.scheme(), 4),
                "A fourth unit",
                new TransitionPlan(LocalDate.of(2024, 1, 31), TransitionPlan.Candidates.MOVE)));
    t.on("2024-02-02", 9);
    var second = new SchemeVersion(WELDING.scheme(), 2);
    t.refused(
        "SCHEME_VERSION_MISMATCH",
        admin(LSP_ONE),
        new ScheduleAssessmentSession(
            first.session("-old"),
            LSP_ONE,
            null,
            Office.venue(LSP_ONE),
            WELDING,
            LocalDate.of(2024, 2, 12),
            Mode.ON_SITE,
            10));
    t.by(
        admin(LSP_ONE),
        new ScheduleAssessmentSession(
            first.session(""),
            LSP_ONE,
            null,
            Office.venue(LSP_ONE),
            second,
            LocalDate.of(2024, 2, 12),
            Mode.ON_SITE,
            10));
    t.see(
        "moved to, and why",
        "2 SCHEME_VERSION_RETIRED, 2 SCHEME_VERSION_RETIRED",
        w ->
            String.join(
                ", ",
                w
                    .all(ApplicationMoved.class, moved -> people.contains(moved.from().person()))
                    .stream()
                    .map(moved -> moved.to().scheme().version() + " " + moved.reason())
                    .toList()));
    t.see(
        "candidate files: version, status",
        "2 ADMITTED, 2 ADMITTED",
        w ->
            w.row(
                "select scheme_version, status from views.candidate_board where person like"
                    + " 'per-F21-%' order by person"));
  }
}
