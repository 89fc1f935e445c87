package id.jejak.app.sample.story;

import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.SessionId;
import java.time.LocalDate;
import java.util.List;

/// One session: who is expected, and in which attempt.
record Sitting(
    String name, TrainingClass like, LocalDate day, int attempt, List<Applicant> candidates) {
  SessionId session() {
    return new SessionId("ses-" + like.key() + "-" + name);
  }

  PlenaryId plenary() {
    return new PlenaryId("plen-" + like.key() + "-" + name);
  }

  AssessmentId assessment(Applicant who) {
    return AssessmentId.of(who.application(), attempt);
  }

  Course course() {
    return like.course();
  }

  Lsp lsp() {
    return like.certifier();
  }
}
