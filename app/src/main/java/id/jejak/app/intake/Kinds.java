package id.jejak.app.intake;

import static id.jejak.engine.imports.ImportKind.Form.DAY;
import static id.jejak.engine.imports.ImportKind.Form.LIST;
import static id.jejak.engine.imports.ImportKind.Form.PAIRS;

import id.jejak.engine.imports.ImportKind;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.RecordSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A kind of file is its columns and the operations of a row; docs/bulk.md shows them to people.
@Configuration(proxyBeanMethods = false)
public class Kinds {

  /// Who applies for a class. Whoever is known already is named by `person` and not registered
  /// again.
  @Bean
  ImportKind applicantsFile() {
    return ImportKind.named("applicants")
        .column("trainingClass", "cls-1")
        .column("program", "prog-1")
        .column("on", DAY, "2023-01-09")
        .optional("person", "")
        .optional("identity.kind", "NIK")
        .optional("identity.number", "1607114101909001")
        .optional("name", "Contoh Satu")
        .optional("birth", DAY, "1990-01-01")
        .optional("sex", "FEMALE")
        .optional("education", "SMA")
        .optional("domicile", "16.07.11")
        .optional("contact.phone", "+62800000001")
        .optional("contact.email", "")
        .optional("category", "JOB_SEEKER")
        .asks(
            RegisterPerson.class,
            "identity.kind",
            "identity.number",
            "name",
            "birth",
            "sex",
            "education",
            "domicile",
            "contact.phone",
            "contact.email")
        .unless("person")
        .asks(ApplyForTraining.class, "trainingClass", "program", "on", "person", "category")
        .taking("person");
  }

  /// The roll of one session of one class: who was absent.
  @Bean
  ImportKind attendanceFile() {
    return ImportKind.named("attendance")
        .column("trainingClass", "cls-1")
        .column("session", "1")
        .column("on", DAY, "2023-01-16")
        .column("absent", LIST, "")
        .optional("identityCheck", "")
        .asks(RecordSession.class, "trainingClass", "session", "on", "absent", "identityCheck");
  }

  /// What an assessor recommends, unit by unit.
  @Bean
  ImportKind resultsFile() {
    return ImportKind.named("results")
        .column("assessment", "asm-1")
        .column("assessor", "asr-1")
        .column("units", PAIRS, "M.74100.001.02=K; M.74100.002.02=BK")
        .optional("followUp", "")
        .asks(RecordAssessment.class, "assessment", "assessor", "units", "followUp");
  }

  /// Who has begun to work where.
  @Bean
  ImportKind placementsFile() {
    return ImportKind.named("placements")
        .column("person", "per-1")
        .column("employer", "org-1")
        .column("kind", "FIXED_TERM")
        .column("wage", "MINIMUM")
        .column("on", DAY, "2023-06-01")
        .column("track", "TRAINING")
        .optional("program", "prog-1")
        .optional("vacancy", "")
        .optional("referral", "")
        .optional("fair", "")
        .optional("certificate", "")
        .asks(
            StartPlacement.class,
            "person",
            "employer",
            "kind",
            "wage",
            "on",
            "track",
            "program",
            "vacancy",
            "referral",
            "fair",
            "certificate");
  }
}
