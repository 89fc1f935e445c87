package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Campaign.Batch;
import id.jejak.app.sample.story.Campaign.Fate;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.Dossier;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.PlanAssessment;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// From the application of somebody who was not trained here to the signed decree: on a portfolio,
/// or in a session.
final class Examination {
  private static final int ASSESSORS = 2;
  private static final int CANDIDATES_PER_ASSESSOR = 10;
  private static final int WORKING_DAYS_TO_ADMISSION = 3;
  private static final int WORKING_DAYS_TO_PORTFOLIO = 3;
  private static final int WORKING_DAYS_TO_SESSION = 10;
  private static final int WORKING_DAYS_TO_DECISION = 4;

  private final Plan plan;
  private final Staff staff;
  private final Script.Writer script;

  Examination(Plan plan, Staff staff, Script.Writer script) {
    this.plan = plan;
    this.staff = staff;
    this.script = script;
  }

  /// The application, the self-assessment, its review, and the body's answer; all at that hour of
  /// their days.
  ///
  /// @return the day of the answer
  LocalDate admit(Batch batch, List<Participant> members, LocalDate applied, int hour) {
    AssessorId reviewer = staff.assessorsOf(batch.lsp(), batch.course()).getFirst();
    LocalDate answered = plan.after(applied, WORKING_DAYS_TO_ADMISSION);
    for (Participant each : members) {
      if (!each.fate().applies()) {
        continue;
      }
      script.add(plan.at(applied, hour), plan.person(each.person()), application(each));
      if (each.fate() == Fate.LAPSED) {
        continue;
      }
      script.add(
          plan.at(plan.after(applied, 1), hour),
          plan.person(each.person()),
          new SubmitSelfAssessment(each.application(), batch.course().verdicts(Set.of())));
      script.add(
          plan.at(plan.after(applied, 2), hour),
          plan.assessor(batch.lsp(), reviewer),
          new ReviewSelfAssessment(each.application(), reviewer, true));
      script.add(
          plan.at(answered, hour),
          plan.lspAdmin(batch.lsp()),
          each.fate() == Fate.REJECTED
              ? new RejectCandidate(each.application(), answered, "EXPERIENCE_TOO_SHORT")
              : new AdmitCandidate(each.application(), answered));
    }
    return answered;
  }

  /// Looked at by two assessors on one day, decided together.
  void onPortfolio(Batch batch, List<Participant> members, LocalDate admitted) {
    if (members.isEmpty()) {
      return;
    }
    LocalDate day =
        staff.dayWith(
            batch.lsp(),
            batch.course(),
            plan.after(admitted, WORKING_DAYS_TO_PORTFOLIO),
            ASSESSORS);
    List<AssessorId> assessors = staff.engage(batch.lsp(), batch.course(), day, ASSESSORS);
    for (int i = 0; i < members.size(); i++) {
      Participant each = members.get(i);
      AssessorId assessor = assessors.get(i % ASSESSORS);
      script.add(
          plan.at(day, 8),
          plan.lspAdmin(batch.lsp()),
          new PlanAssessment(each.assessment(), ref(each, null), assessor, day));
      script.add(plan.at(day, 9), plan.person(each.person()), new SignConsent(each.assessment()));
      assess(
          batch,
          each,
          assessor,
          day,
          List.of(Instrument.PORTFOLIO, Instrument.THIRD_PARTY),
          batch.course().verdicts(Set.of()));
    }
    decide(batch, "P", null, members, day);
  }

  /// One session of the batch.
  void inSession(Batch batch, List<Participant> members, LocalDate admitted) {
    if (members.isEmpty()) {
      return;
    }
    LocalDate day =
        staff.dayWith(
            batch.lsp(), batch.course(), plan.after(admitted, WORKING_DAYS_TO_SESSION), ASSESSORS);
    List<AssessorId> assessors = staff.engage(batch.lsp(), batch.course(), day, ASSESSORS);
    var session = new SessionId("ses-%s-%02d".formatted(plan.key(), batch.number()));
    schedule(batch, session, members, assessors, day, plan.after(admitted, 1));
    for (int i = 0; i < members.size(); i++) {
      Participant each = members.get(i);
      script.add(
          plan.at(day, 8), plan.lspAdmin(batch.lsp()), new CheckIn(each.assessment(), "KTP"));
      script.add(plan.at(day, 9), plan.person(each.person()), new SignConsent(each.assessment()));
      assess(
          batch, each, assessors.get(i % ASSESSORS), day, Sittings.IN_SESSION, units(batch, each));
    }
    script.add(
        plan.at(plan.after(day, WORKING_DAYS_TO_DECISION - 1), 13),
        plan.lspAdmin(batch.lsp()),
        new CloseSession(session, "BA-CONTOH-%02d".formatted(batch.number())));
    decide(batch, "S", session, members, day);
  }

  private static ApplyForCertification application(Participant who) {
    CertificateId renews = who.held() == null ? null : who.certificate();
    return new ApplyForCertification(
        who.application(),
        who.candidate(),
        who.reason().track(),
        payer(who),
        Personal.of(who.person(), dossier(who)),
        renews,
        who.category());
  }

  /// Who renews pays, or the employer does.
  private static Payer payer(Participant who) {
    return switch (who.reason()) {
      case RENEWAL ->
          switch (who.category()) {
            case WORKER -> Payer.EMPLOYER;
            case JOB_SEEKER, LAID_OFF, ENTREPRENEUR -> Payer.SELF;
          };
      case WORKER, TRAINEE -> Payer.PROGRAM;
    };
  }

  private static Dossier dossier(Participant who) {
    return switch (who.reason()) {
      case RENEWAL -> new Dossier(3, Map.of("LOGBOOK", file(who, "logbook")));
      case WORKER ->
          new Dossier(
              who.fate() == Fate.REJECTED ? 0 : 2 + who.ordinal() % 9,
              Map.of("EMPLOYER_LETTER", file(who, "surat-kerja")));
      case TRAINEE ->
          new Dossier(0, Map.of("TRAINING_CERTIFICATE", file(who, "sertifikat-pelatihan")));
    };
  }

  private static String file(Participant who, String what) {
    return "berkas/" + who.application() + "/" + what;
  }

  private void schedule(
      Batch batch,
      SessionId session,
      List<Participant> members,
      List<AssessorId> assessors,
      LocalDate day,
      LocalDate on) {
    script.add(
        plan.at(on, 9),
        plan.lspAdmin(batch.lsp()),
        new ScheduleAssessmentSession(
            session,
            batch.lsp().body().id(),
            plan.program(),
            batch.lsp().tuks().getFirst().id(),
            batch.course().scheme(),
            day,
            Mode.ON_SITE,
            assessors.size() * CANDIDATES_PER_ASSESSOR));
    for (AssessorId each : assessors) {
      script.add(plan.at(on, 9), plan.lspAdmin(batch.lsp()), new AssignAssessor(session, each));
    }
    for (int i = 0; i < members.size(); i++) {
      script.add(
          plan.at(plan.after(on, 1), 9),
          plan.lspAdmin(batch.lsp()),
          new ReserveExamSeat(
              session, members.get(i).candidate(), 1, assessors.get(i % assessors.size())));
    }
  }

  private void assess(
      Batch batch,
      Participant who,
      AssessorId assessor,
      LocalDate day,
      List<Instrument> instruments,
      Map<UnitCode, Verdict> units) {
    script.add(
        plan.at(day, 13),
        plan.assessor(batch.lsp(), assessor),
        new RecordEvidence(
            who.assessment(), Sittings.evidence(who.assessment(), instruments, units)));
    script.add(
        plan.at(day, 16),
        plan.assessor(batch.lsp(), assessor),
        new RecordAssessment(
            who.assessment(),
            assessor,
            units,
            units.containsValue(Verdict.BK) ? "REASSESS" : null));
    LocalDate reported = plan.after(day, 1);
    script.add(
        plan.at(reported, 9),
        plan.at(
            plan.enteredOn(
                reported, plan.after(day, WORKING_DAYS_TO_DECISION - 1), "report", who.ordinal()),
            9),
        plan.assessor(batch.lsp(), assessor),
        new SubmitAssessmentReport(who.assessment()));
  }

  private void decide(
      Batch batch,
      String kind,
      @Nullable SessionId session,
      List<Participant> members,
      LocalDate day) {
    LocalDate decided = plan.after(day, WORKING_DAYS_TO_DECISION);
    var plenary = new PlenaryId("plen-%s-%s%02d".formatted(plan.key(), kind, batch.number()));
    script.add(
        plan.at(decided, 9),
        plan.lspAdmin(batch.lsp()),
        new ConvenePlenary(
            plenary, batch.lsp().body().id(), session, staff.committee(batch.lsp()), decided));
    for (Participant each : members) {
      script.add(
          plan.at(decided, 13),
          plan.committee(batch.lsp()),
          new DecideCompetence(
              plenary, each.assessment(), each.fate() == Fate.NOT_YET ? Verdict.BK : Verdict.K));
    }
    script.add(plan.at(decided, 16), plan.committee(batch.lsp()), new SignDecree(plenary, decided));
  }

  /// Who renews and is not yet competent lacks what the scheme gained since; others lack one unit
  /// or the other.
  private Map<UnitCode, Verdict> units(Batch batch, Participant who) {
    if (who.fate() != Fate.NOT_YET) {
      return batch.course().verdicts(Set.of());
    }
    List<Unit> units = batch.course().terms().units();
    int lacking =
        switch (who.reason()) {
          case RENEWAL -> units.size() - 1;
          case WORKER, TRAINEE ->
              plan.chance().below(units.size(), "person", who.ordinal(), "unit-not-yet");
        };
    return batch.course().verdicts(Set.of(units.get(lacking).code()));
  }

  private static AssessmentRef ref(Participant who, @Nullable SessionId session) {
    return new AssessmentRef(who.assessment(), 1, session, who.candidate());
  }
}
