package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.Dossier;
import id.jejak.messages.assessment.EvidenceRequested;
import id.jejak.messages.assessment.EvidenceSupplied;
import id.jejak.messages.assessment.LapseApplication;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionProcessTest {
  private static final CertificationApplicationSubmitted SUBMITTED = submitted(Track.NEW);
  private static final SelfAssessmentSubmitted SELF_ASSESSED =
      new SelfAssessmentSubmitted(CANDIDATE, Map.of());
  private static final EvidenceRequested ASKED =
      new EvidenceRequested(CANDIDATE, List.of("BUSINESS_LICENCE"));
  private static final EvidenceSupplied SUPPLIED =
      new EvidenceSupplied(CANDIDATE, Personal.of(SITI.person(), Dossier.EMPTY));
  private static final CandidateAdmitted ADMITTED =
      new CandidateAdmitted(CANDIDATE, day("2023-02-22"));
  private static final CandidateRejected REJECTED =
      new CandidateRejected(CANDIDATE, day("2023-02-22"), "MAY_NOT_PROCEED");
  private static final ApplicationWithdrawn WITHDRAWN = new ApplicationWithdrawn(CANDIDATE, "WORK");
  private static final Send LAPSE =
      new Send("lapse", new LapseApplication(CANDIDATE.application()));

  private static CertificationApplicationSubmitted submitted(Track track) {
    return new CertificationApplicationSubmitted(
        CANDIDATE,
        track,
        Payer.PROGRAM,
        null,
        track == Track.NEW ? null : new CertificateId("cert-1"));
  }

  private static ProcessSpec<?> admission() {
    return ProcessSpec.of(new AdmissionProcess(), CANDIDATE.application().value());
  }

  @Test
  void an_application_waits_a_week_for_the_self_assessment() {
    admission()
        .on("2023-02-17")
        .when(SUBMITTED)
        .firesAt("self-assessment", "2023-02-25T00:00")
        .goesOn();
  }

  @Test
  void a_deadline_in_the_holidays_moves_behind_them() {
    admission()
        .on("2023-04-14") // a week later begins the Idul Fitri leave
        .when(SUBMITTED)
        .firesAt("self-assessment", "2023-04-27T00:00");
  }

  @Test
  void a_deadline_on_a_sunday_moves_to_the_monday_of_the_office() {
    admission()
        .in(ProcessSpec.WITA)
        .on("2023-02-19")
        .when(SUBMITTED)
        .firesAt("self-assessment", "2023-02-28T00:00");
  }

  @Test
  void without_an_answer_the_candidate_is_reminded_once() {
    admission()
        .on("2023-02-17")
        .given(SUBMITTED)
        .fires("self-assessment")
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    SITI.person(),
                    Template.SELF_ASSESSMENT_REMINDER,
                    Map.of("application", CANDIDATE.application().value()),
                    CANDIDATE.application().value())),
            new Schedule("lapse", admission().wall("2023-03-07T00:00")))
        .goesOn();
  }

  @Test
  void then_the_application_lapses() {
    admission().given(SUBMITTED).fires("self-assessment").fires("lapse").then(LAPSE).over();
  }

  @Test
  void a_self_assessment_in_the_last_moment_counts() {
    admission()
        .given(SUBMITTED)
        .fires("self-assessment")
        .fires("lapse")
        .refused("lapse", "ILLEGAL_TRANSITION")
        .thenNothing()
        .over();
  }

  @Test
  void the_self_assessment_ends_the_wait() {
    admission().given(SUBMITTED).when(SELF_ASSESSED).awaits().goesOn();
    admission().given(SUBMITTED).fires("self-assessment").when(SELF_ASSESSED).awaits();
  }

  @Test
  void who_is_asked_for_more_evidence_has_two_weeks() {
    admission()
        .given(SUBMITTED, SELF_ASSESSED)
        .on("2023-02-20")
        .when(ASKED)
        .firesAt("lapse", "2023-03-07T00:00")
        .when(SUPPLIED)
        .awaits()
        .goesOn();
  }

  @Test
  void who_is_asked_before_the_self_assessment_still_owes_it() {
    admission().given(SUBMITTED, ASKED).when(SUPPLIED).awaits("self-assessment");
  }

  @Test
  void who_is_assessed_again_because_of_a_case_owes_no_forms() {
    admission().when(submitted(Track.REASSESSMENT)).thenNothing().awaits().goesOn();
  }

  @Test
  void the_admission_is_the_end_of_it_whatever_it_says() {
    admission().given(SUBMITTED, SELF_ASSESSED).when(ADMITTED).thenNothing().awaits().over();
    admission().given(SUBMITTED, SELF_ASSESSED).when(REJECTED).thenNothing().awaits().over();
    admission().given(SUBMITTED).when(WITHDRAWN).thenNothing().awaits().over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new AdmissionProcess(), CANDIDATE.application().value(), is -> is.step().name())
        .walking(SUBMITTED, SELF_ASSESSED, ASKED, SUPPLIED, ADMITTED, REJECTED, WITHDRAWN)
        .livingWith("lapse ILLEGAL_TRANSITION")
        .approve();
  }
}
