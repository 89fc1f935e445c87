package id.jejak.app.sample.scenarios;

import static id.jejak.app.sample.scenarios.Office.LICENSED;
import static id.jejak.app.sample.scenarios.Office.LICENSING;
import static id.jejak.app.sample.scenarios.Office.LSP_ONE;
import static id.jejak.app.sample.scenarios.Office.SERVICING;
import static id.jejak.app.sample.scenarios.Office.admin;
import static id.jejak.app.sample.scenarios.Office.committee;
import static id.jejak.app.sample.scenarios.Office.self;

import id.jejak.app.sample.Actor;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssignAssessor;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.assessment.CloseSession;
import id.jejak.messages.assessment.ConvenePlenary;
import id.jejak.messages.assessment.DecideCompetence;
import id.jejak.messages.assessment.Evidence;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.ReserveExamSeat;
import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SignConsent;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.SubmitSelfAssessment;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How people who pay for themselves come to a certificate, by the hands of one assessor.
record Exam(Telling t, OrganizationId lsp, SchemeVersion scheme, AssessorId assessor) {
  /// The usual: servicing, at the first body, by an assessor of the scenario's own.
  static Exam of(Telling t) {
    return new Exam(t, LSP_ONE, SERVICING, new AssessorId("asr-" + t.id()));
  }

  PersonId examiner() {
    return new PersonId("per-" + assessor.value());
  }

  Actor examinerActor() {
    return new Actor(assessor.value(), Role.ASSESSOR, lsp);
  }

  Exam called() {
    return called(examiner(), LICENSED);
  }

  Exam called(PersonId who, Period validity) {
    t.by(
        LICENSING,
        new RegisterAssessor(
            assessor,
            who,
            Personal.of(who, "Asesor (contoh)"),
            Personal.of(
                who, "MET.000.09%04d CONTOH".formatted(assessor.value().hashCode() & 0xfff)),
            Set.of(scheme.scheme()),
            validity));
    t.by(admin(lsp), new JoinLsp(assessor, lsp, LICENSED.from()));
    return this;
  }

  CandidateRef candidate(PersonId person) {
    return new CandidateRef(
        new ApplicationId("app-" + person.value().substring("per-".length())),
        person,
        scheme,
        lsp,
        null,
        null);
  }

  Exam applied(PersonId... people) {
    for (PersonId each : people) {
      var candidate = candidate(each);
      t.by(
          self(each),
          new ApplyForCertification(
              candidate.application(), candidate, Track.NEW, Payer.SELF, null, null));
      reviewed(candidate);
    }
    return this;
  }

  Exam reviewed(CandidateRef candidate) {
    t.by(
        self(candidate.person()),
        new SubmitSelfAssessment(candidate.application(), verdicts(Set.of())));
    t.by(examinerActor(), new ReviewSelfAssessment(candidate.application(), assessor, true));
    return this;
  }

  Exam admitted(PersonId... people) {
    applied(people);
    for (PersonId each : people) {
      t.by(admin(lsp), new AdmitCandidate(candidate(each).application(), t.today()));
    }
    return this;
  }

  Map<UnitCode, Verdict> verdicts(Set<UnitCode> notYet) {
    var verdicts = new LinkedHashMap<UnitCode, Verdict>();
    for (UnitCode unit : Office.units(scheme.scheme(), 3)) {
      verdicts.put(unit, notYet.contains(unit) ? Verdict.BK : Verdict.K);
    }
    return verdicts;
  }

  /// What is to come out for whom.
  record Paper(CandidateRef candidate, int attempt, Map<UnitCode, Verdict> units) {
    AssessmentId assessment() {
      return AssessmentId.of(candidate.application(), attempt);
    }

    Verdict verdict() {
      return units.containsValue(Verdict.BK) ? Verdict.BK : Verdict.K;
    }
  }

  /// Competent at the first attempt.
  Paper good(PersonId who) {
    return new Paper(candidate(who), 1, verdicts(Set.of()));
  }

  /// Not yet competent in the last unit.
  Paper notYet(PersonId who) {
    return new Paper(candidate(who), 1, verdicts(Set.of(lastUnit())));
  }

  UnitCode lastUnit() {
    return Office.units(scheme.scheme(), 3).getLast();
  }

  SessionId session(String name) {
    return new SessionId("ses-" + t.id() + name);
  }

  PlenaryId plenary(String name) {
    return new PlenaryId("plen-" + t.id() + name);
  }

  Exam scheduled(String name, LocalDate day) {
    t.by(
        admin(lsp),
        new ScheduleAssessmentSession(
            session(name), lsp, null, Office.venue(lsp), scheme, day, Mode.ON_SITE, 10));
    return this;
  }

  Exam seated(String name, LocalDate day, Paper... papers) {
    scheduled(name, day);
    t.by(admin(lsp), new AssignAssessor(session(name), assessor));
    for (Paper each : papers) {
      t.by(admin(lsp), seat(name, each));
    }
    return this;
  }

  ReserveExamSeat seat(String name, Paper paper) {
    return new ReserveExamSeat(session(name), paper.candidate(), paper.attempt(), assessor);
  }

  /// On the day itself, and the report on the next.
  Exam assessed(String name, String day, String next, Paper... papers) {
    for (Paper each : papers) {
      AssessmentId assessment = each.assessment();
      PersonId who = each.candidate().person();
      t.on(day, 8).by(admin(lsp), new CheckIn(assessment, "KTP"));
      t.by(self(who), new SignConsent(assessment));
    }
    t.on(day, 13);
    for (Paper each : papers) {
      t.by(examinerActor(), new RecordEvidence(each.assessment(), evidence(each)));
    }
    t.on(day, 16);
    for (Paper each : papers) {
      t.by(
          examinerActor(),
          new RecordAssessment(
              each.assessment(),
              assessor,
              each.units(),
              each.verdict() == Verdict.BK ? "REASSESS" : null));
    }
    t.on(next, 9);
    for (Paper each : papers) {
      t.by(examinerActor(), new SubmitAssessmentReport(each.assessment()));
    }
    t.by(admin(lsp), new CloseSession(session(name), "BA-CONTOH-" + t.id() + name));
    return this;
  }

  private static List<Evidence> evidence(Paper paper) {
    var evidence = new ArrayList<Evidence>();
    paper
        .units()
        .forEach((unit, verdict) -> {
          for (Instrument kind : List.of(Instrument.PRACTICAL_TASK, Instrument.ORAL)) {
            evidence.add(
                new Evidence(
                    kind,
                    unit,
                    verdict == Verdict.K,
                    "berkas/%s/%s/%s".formatted(paper.assessment(), unit, kind)));
          }
        });
    return evidence;
  }

  Exam convened(String name, String day) {
    t.on(day, 9)
        .by(
            admin(lsp),
            new ConvenePlenary(plenary(name), lsp, session(name), Office.members(), t.today()));
    return this;
  }

  /// The meeting, the decisions and the decree in one day.
  Exam decided(String name, String day, Paper... papers) {
    convened(name, day);
    t.on(day, 13);
    for (Paper each : papers) {
      t.by(committee(lsp), new DecideCompetence(plenary(name), each.assessment(), each.verdict()));
    }
    t.on(day, 16).by(committee(lsp), new SignDecree(plenary(name), t.today()));
    return this;
  }

  /// All the way: registered before, admitted on January 8, assessed on the 15th, decided on the
  /// 18th.
  Exam certified(Paper... papers) {
    t.on("2024-01-08", 10);
    called();
    for (Paper each : papers) {
      admitted(each.candidate().person());
    }
    t.on("2024-01-09", 9);
    seated("", LocalDate.of(2024, 1, 15), papers);
    assessed("", "2024-01-15", "2024-01-16", papers);
    return decided("", "2024-01-18", papers);
  }

  CertificateId certificate(Paper paper) {
    return CertificateId.of(paper.assessment());
  }
}
