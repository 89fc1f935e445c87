package id.jejak.query.work;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Recorded;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.StipendId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One event, about to open or to settle work.
record Queue(Recorded<?> recorded, Rows rows) {
  Open open(Work work, EnrollmentRef of, @Nullable LocalDate due) {
    return open(work, of.enrollment(), of.program(), of.person(), due);
  }

  Open open(Work work, CandidateRef candidate) {
    return open(work, candidate.application(), candidate.program(), candidate.person(), null);
  }

  Open open(Work work, AssessmentRef of, @Nullable LocalDate due) {
    return open(work, of.assessment(), of.candidate().program(), of.candidate().person(), due);
  }

  Open open(Work work, StipendId stipend, EnrollmentRef of) {
    return open(work, stipend, of.program(), of.person(), null);
  }

  Open open(Work work, CertificateRef of) {
    return open(work, of.certificate(), of.program(), of.person(), null);
  }

  Open open(Work work, PlacementRef of, @Nullable LocalDate due) {
    return open(work, of.placement(), of.program(), of.person(), due);
  }

  Open open(Work work, ApprenticeshipRef of) {
    return open(work, of.apprenticeship(), of.program(), of.person(), null);
  }

  /// Beside any programme.
  Open open(Work work, Identifier subject, @Nullable PersonId person) {
    return open(work, subject, null, person, null);
  }

  Open open(Work work, Identifier subject) {
    return open(work, subject, null);
  }

  /// Nobody's in particular.
  Open open(Work work, Identifier subject, @Nullable ProgramId program, @Nullable LocalDate due) {
    return open(work, subject, program, null, due);
  }

  Open open(
      Work work,
      Identifier subject,
      @Nullable ProgramId program,
      @Nullable PersonId person,
      @Nullable LocalDate due) {
    return new Open(
        rows.at(work, subject)
            .set("role", work.role)
            .set("program", program)
            .set("person", person)
            .set("since", recorded.occurredAt())
            .set("due_on", due));
  }

  /// Both steps of an appeal lie within the days that its decision may take.
  void appeal(Work work, AppealId appeal, AssessmentRef of) {
    open(work, appeal, of.candidate().program(), of.candidate().person(), null)
        .watched("appeal", "decide", appeal);
  }

  void close(Identifier subject, Work... settled) {
    for (Work work : settled) {
      rows.delete(work, subject);
    }
  }

  /// All that a certificate can wait for.
  void close(CertificateRef of) {
    close(of.certificate(), Work.RENEW, Work.RESOLVE_SUSPENSION, Work.APPROVE_WITHDRAWAL);
  }

  /// All that an application can wait for.
  void close(CandidateRef candidate) {
    close(
        candidate.application(),
        Work.SELF_ASSESS,
        Work.REVIEW_SELF_ASSESSMENT,
        Work.ADMIT_CANDIDATE,
        Work.SUPPLY_EVIDENCE,
        Work.SCHEDULE_CANDIDATE,
        Work.REASSESS);
  }

  /// Work just opened.
  record Open(Row row) {
    void watched(String process, String timer, Identifier key) {
      row.set("process", process).set("timer", timer).set("timer_key", key);
    }
  }
}
