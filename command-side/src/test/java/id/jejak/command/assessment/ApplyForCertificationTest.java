package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.PROGRAM;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.VERSION;
import static id.jejak.command.assessment.Example.application;
import static id.jejak.command.assessment.Example.terms;

import id.jejak.messages.assessment.ApplyForCertification;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.CertifiedElsewhere;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.AlreadyExists;
import org.junit.jupiter.api.Test;

class ApplyForCertificationTest {
  static final ApplyForCertification APPLY =
      new ApplyForCertification(APPLICATION, CANDIDATE, Track.NEW);

  @Test
  void a_candidate_applies_under_a_published_scheme_version() {
    application().when(APPLY).then(SUBMITTED);
  }

  /// S0.3
  @Test
  void what_the_candidate_is_stands_with_the_application() {
    application()
        .when(
            new ApplyForCertification(
                APPLICATION,
                CANDIDATE,
                Track.NEW,
                Payer.PROGRAM,
                null,
                null,
                ParticipantCategory.LAID_OFF))
        .then(
            new CertificationApplicationSubmitted(
                CANDIDATE, Track.NEW, Payer.PROGRAM, null, null, ParticipantCategory.LAID_OFF));
  }

  @Test
  void applying_twice_changes_nothing() {
    application().given(SUBMITTED).when(APPLY).thenNothing();
    application().given(SUBMITTED, SELF_ASSESSED).when(APPLY).thenNothing();
  }

  @Test
  void another_application_cannot_take_its_place() {
    application()
        .given(SUBMITTED)
        .when(new ApplyForCertification(APPLICATION, CANDIDATE, Track.RPL))
        .thenRefused(new AlreadyExists(APPLICATION.value()));
  }

  @Test
  void for_certificates_of_others_nobody_applies_here() {
    application()
        .where(SCHEME, new SchemePublished(SCHEME, "Guard", terms(Certifier.EXTERNAL)))
        .when(APPLY)
        .thenRefused(new CertifiedElsewhere(VERSION));
  }

  /// S24
  @Test
  void who_was_merged_applies_as_who_stands_but_finishes_what_was_begun() {
    var winner = new PersonId("per-2");
    var alone = new CandidateRef(APPLICATION, PERSON, VERSION, LSP, PROGRAM, null);
    var merged = application().held("person", PERSON.value(), winner.value());
    merged
        .when(new ApplyForCertification(APPLICATION, alone, Track.NEW))
        .thenRefused(new PersonMerged(PERSON, winner));
    merged.when(APPLY).then(SUBMITTED);
  }

  @Test
  void an_unpublished_scheme_version_is_refused() {
    var asked = new SchemeVersion(SCHEME, 2);
    var candidate = new CandidateRef(APPLICATION, PERSON, asked, LSP, PROGRAM, null);
    application()
        .when(new ApplyForCertification(APPLICATION, candidate, Track.NEW))
        .thenRefused(new SchemeVersionMismatch(asked, 1));
  }
}
