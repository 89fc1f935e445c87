package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMISSION;
import static id.jejak.command.assessment.Example.ADMITTED;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.ENROLLMENT;
import static id.jejak.command.assessment.Example.MAY_PROCEED;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.UNITS;
import static id.jejak.command.assessment.Example.application;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplicationCommand;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.Dossier;
import id.jejak.messages.assessment.EvidenceRequested;
import id.jejak.messages.assessment.EvidenceSupplied;
import id.jejak.messages.assessment.NotInScheme;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.RejectCandidate;
import id.jejak.messages.assessment.RequirementNotMet;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a scheme asks of a candidate (R15): a tree of and, or and leaves, met by facts of the log
/// and by what was brought.
class RequirementTest {
  static final AdmitCandidate ADMIT = new AdmitCandidate(APPLICATION, ADMISSION);
  static final SchemeId WELDING = new SchemeId("sch-las");
  static final Requirement LICENCE = new Requirement.Document("BUSINESS_LICENCE");

  /// The certificate of the training, and schooling or work or a licence.
  static final Requirement TREE =
      new Requirement.All(
          List.of(
              new Requirement.Training(),
              new Requirement.Any(
                  List.of(
                      new Requirement.Schooling(Education.SMA),
                      new Requirement.Experience(2),
                      LICENCE))));

  static DeciderSpec<ApplicationCommand, Application, ApplicationEvent, ApplicationFacts> asking(
      SchemeTerms.Entry entry, Requirement requirement) {
    return application()
        .where(
            SCHEME,
            new SchemePublished(
                SCHEME,
                "Motor mechanic",
                Example.terms(entry, requirement, SchemeTerms.Renewal.RECOGNITION, UNITS)));
  }

  static PersonRegistered schooled(Education education) {
    return new PersonRegistered(
        PERSON,
        Personal.of(PERSON, IdentityDocument.nik("1607114202009001")),
        Personal.of(PERSON, "Siti"),
        Personal.of(PERSON, LocalDate.of(2000, 1, 2)),
        Sex.FEMALE,
        education,
        new RegionCode("16.07"),
        Personal.of(PERSON, new Contact("0800", null)),
        true,
        List.of());
  }

  static ApplicationEvent[] bringing(Track track, Dossier dossier) {
    return new ApplicationEvent[] {
      new CertificationApplicationSubmitted(
          CANDIDATE, track, Payer.PROGRAM, Personal.of(PERSON, dossier), null),
      SELF_ASSESSED,
      MAY_PROCEED
    };
  }

  static RequirementNotMet missing(String what) {
    return new RequirementNotMet(APPLICATION, what);
  }

  @Test
  void one_branch_of_a_choice_is_enough() {
    var spec =
        asking(SchemeTerms.Entry.TRAINING, TREE).given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED);
    spec.where(PERSON, schooled(Education.SMA)).when(ADMIT).then(ADMITTED);
    spec.where(PERSON, schooled(Education.BACHELOR)).when(ADMIT).then(ADMITTED);
    spec.where(PERSON, schooled(Education.SMP))
        .when(ADMIT)
        .thenRefused(missing("SCHOOLING SMA / EXPERIENCE 2 / BUSINESS_LICENCE"));
  }

  @Test
  void what_was_brought_counts() {
    asking(SchemeTerms.Entry.TRAINING, TREE)
        .given(bringing(Track.NEW, new Dossier(2, Map.of())))
        .when(ADMIT)
        .then(ADMITTED);
    asking(SchemeTerms.Entry.TRAINING, TREE)
        .given(bringing(Track.NEW, new Dossier(0, Map.of("BUSINESS_LICENCE", "file-3"))))
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void every_branch_of_an_and_is_needed() {
    asking(SchemeTerms.Entry.OPEN, TREE)
        .where(ENROLLMENT)
        .given(bringing(Track.NEW, new Dossier(2, Map.of())))
        .when(ADMIT)
        .thenRefused(missing("TRAINING"));
  }

  @Test
  void evidence_that_was_asked_for_counts() {
    asking(SchemeTerms.Entry.TRAINING, LICENCE)
        .given(
            SUBMITTED,
            SELF_ASSESSED,
            MAY_PROCEED,
            new EvidenceRequested(CANDIDATE, List.of("BUSINESS_LICENCE")),
            new EvidenceSupplied(
                CANDIDATE,
                Personal.of(PERSON, new Dossier(0, Map.of("BUSINESS_LICENCE", "file-3")))),
            MAY_PROCEED)
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void an_erased_dossier_brings_nothing() {
    asking(SchemeTerms.Entry.TRAINING, LICENCE)
        .given(
            new CertificationApplicationSubmitted(
                CANDIDATE, Track.NEW, Payer.PROGRAM, Personal.erased(PERSON.value()), null),
            SELF_ASSESSED,
            MAY_PROCEED)
        .when(ADMIT)
        .thenRefused(missing("BUSINESS_LICENCE"));
  }

  @Test
  void a_certificate_of_another_scheme_is_looked_up() {
    var spec =
        asking(SchemeTerms.Entry.TRAINING, new Requirement.Holding(WELDING))
            .given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED);
    spec.held("active-certificate", "per-1|sch-las", "cert-9").when(ADMIT).then(ADMITTED);
    spec.when(ADMIT).thenRefused(missing("CERTIFICATE sch-las"));
  }

  @Test
  void who_was_not_trained_comes_by_recognition_where_the_scheme_allows_it() {
    var untrained =
        asking(SchemeTerms.Entry.TRAINING_OR_RECOGNITION, Requirement.NONE).where(ENROLLMENT);
    untrained
        .given(bringing(Track.NEW, Dossier.EMPTY))
        .when(ADMIT)
        .thenRefused(missing("TRAINING"));
    untrained
        .given(bringing(Track.RPL, Dossier.EMPTY))
        .when(ADMIT)
        .thenRefused(missing("EVIDENCE_OF_LEARNING"));
    untrained
        .given(bringing(Track.RPL, new Dossier(3, Map.of("WORK_RECORD", "file-4"))))
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void an_open_scheme_asks_for_no_training() {
    asking(SchemeTerms.Entry.OPEN, Requirement.NONE)
        .where(ENROLLMENT)
        .given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED)
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void recognition_is_no_way_into_a_scheme_that_demands_training() {
    asking(SchemeTerms.Entry.TRAINING, Requirement.NONE)
        .when(new ApplyForCertification(APPLICATION, CANDIDATE, Track.RPL))
        .thenRefused(new NotInScheme(CANDIDATE.scheme(), "RPL"));
  }

  @Test
  void whoever_does_not_meet_them_can_be_rejected() {
    application()
        .given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED)
        .when(new RejectCandidate(APPLICATION, ADMISSION, "REQUIREMENT_NOT_MET"))
        .then(new CandidateRejected(CANDIDATE, ADMISSION, "REQUIREMENT_NOT_MET"));
  }
}
