package id.jejak.command.complaint;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerRegistered;
import java.util.HashSet;
import java.util.Set;

/// @param involved who may neither look into the complaint nor resolve it
record ComplaintFacts(Set<PersonId> involved) {
  static final ComplaintFacts NONE = new ComplaintFacts(Set.of());

  /// Who complains, whom they name, and who had a hand in what they complain about.
  static ComplaintFacts of(ComplaintFiled filed, History history) {
    var involved = new HashSet<>(filed.against());
    if (filed.of().complainant() != null) {
      involved.add(filed.of().complainant());
    }
    String about = filed.of().about();
    switch (about.substring(0, about.indexOf('-'))) {
      case "per" -> involved.add(new PersonId(about));
      case "asr" -> assessor(new AssessorId(about), history, involved);
      case "trn" -> trainer(new TrainerId(about), history, involved);
      case "asm" -> assessment(new AssessmentId(about), history, involved);
      case "plen" -> plenary(new PlenaryId(about), history, involved);
      case "cert" -> certificate(new CertificateId(about), history, involved);
      default -> {} // an organisation, a class, a programme: whoever is meant is named
    }
    return new ComplaintFacts(Set.copyOf(involved));
  }

  private static void certificate(CertificateId id, History history, Set<PersonId> involved) {
    for (CertificateEvent event : history.of(id, CertificateEvent.class)) {
      if (event instanceof CertificateIssued issued) {
        involved.add(issued.of().person());
        plenary(issued.plenary(), history, involved);
        if (issued.of().assessment() != null) {
          assessment(issued.of().assessment(), history, involved);
        }
      }
    }
  }

  private static void assessment(AssessmentId id, History history, Set<PersonId> involved) {
    for (AssessmentEvent event : history.of(id, AssessmentEvent.class)) {
      if (event instanceof AssessmentPlanned planned) {
        involved.add(planned.of().candidate().person());
        assessor(planned.assessor(), history, involved);
      }
    }
  }

  private static void plenary(PlenaryId id, History history, Set<PersonId> involved) {
    for (PlenaryEvent event : history.of(id, PlenaryEvent.class)) {
      if (event instanceof PlenaryConvened convened) {
        involved.addAll(convened.members());
      }
    }
  }

  private static void assessor(AssessorId id, History history, Set<PersonId> involved) {
    for (AssessorEvent event : history.of(id, AssessorEvent.class)) {
      if (event instanceof AssessorRegistered registered) {
        involved.add(registered.person());
      }
    }
  }

  private static void trainer(TrainerId id, History history, Set<PersonId> involved) {
    for (TrainerEvent event : history.of(id, TrainerEvent.class)) {
      if (event instanceof TrainerRegistered registered) {
        involved.add(registered.person());
      }
    }
  }
}
