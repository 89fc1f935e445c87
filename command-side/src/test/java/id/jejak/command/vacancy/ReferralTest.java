package id.jejak.command.vacancy;

import static id.jejak.command.vacancy.Example.DAY;
import static id.jejak.command.vacancy.Example.EMPLOYER;
import static id.jejak.command.vacancy.Example.OF;
import static id.jejak.command.vacancy.Example.PERSON;
import static id.jejak.command.vacancy.Example.POSTED;
import static id.jejak.command.vacancy.Example.PUBLISHED;
import static id.jejak.command.vacancy.Example.REFERRAL;
import static id.jejak.command.vacancy.Example.VACANCY;
import static id.jejak.command.vacancy.Example.referral;

import id.jejak.command.Lifecycle;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.NoConsent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.vacancy.ApplyForJob;
import id.jejak.messages.vacancy.CancelReferral;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.RecordInterview;
import id.jejak.messages.vacancy.Refer;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.RejectApplicant;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.WithdrawJobApplication;
import org.junit.jupiter.api.Test;

class ReferralTest {
  static final Refer REFER = new Refer(REFERRAL, VACANCY, PERSON, null);
  static final ApplyForJob APPLY = new ApplyForJob(REFERRAL, VACANCY, PERSON, null);
  static final ReferralMade REFERRED = new ReferralMade(OF, null);
  static final JobApplied APPLIED = new JobApplied(OF, null);

  @Test
  void the_office_refers_somebody_of_the_pool_who_then_applies() {
    referral().when(REFER).then(REFERRED);
    referral().given(REFERRED).when(APPLY).then(APPLIED);
  }

  @Test
  void whoever_wants_may_apply_without_being_referred() {
    referral().where(TalentId.of(PERSON)).when(APPLY).then(APPLIED);
  }

  @Test
  void nobody_is_referred_who_does_not_want_to_be_found() {
    referral().where(TalentId.of(PERSON)).when(REFER).thenRefused(new NoConsent(PERSON));
    referral()
        .where(
            TalentId.of(PERSON),
            PUBLISHED,
            new TalentHidden(
                TalentId.of(PERSON), PERSON, PUBLISHED.certificate(), "CONSENT_WITHDRAWN"))
        .when(REFER)
        .thenRefused(new NoConsent(PERSON));
  }

  @Test
  void the_certificate_of_somebody_else_is_not_there() {
    referral()
        .when(new ApplyForJob(REFERRAL, VACANCY, PERSON, new CertificateId("cert-9")))
        .thenRefused(new NotFound("cert-9"));
  }

  @Test
  void nobody_goes_to_a_vacancy_that_is_over_or_was_never_there() {
    referral()
        .where(VACANCY, POSTED, new VacancyClosed(VACANCY, EMPLOYER, "EXPIRED"))
        .when(APPLY)
        .thenRefused(new IllegalTransition(VACANCY.value(), "CLOSED"));
    referral().where(VACANCY).when(APPLY).thenRefused(new NotFound(VACANCY.value()));
  }

  @Test
  void nobody_unknown_applies() {
    referral().where(PERSON).when(APPLY).thenRefused(new NotFound(PERSON.value()));
  }

  @Test
  void who_was_merged_applies_as_who_stands() {
    referral()
        .held("person", PERSON.value(), "per-2")
        .when(APPLY)
        .thenRefused(new PersonMerged(PERSON, new PersonId("per-2")));
  }

  @Test
  void who_applied_is_interviewed_once() {
    var passed = new JobInterviewed(OF, true, DAY);
    referral().given(APPLIED).when(new RecordInterview(REFERRAL, true, DAY)).then(passed);
    referral().given(APPLIED, passed).when(new RecordInterview(REFERRAL, true, DAY)).thenNothing();
    referral()
        .given(REFERRED)
        .when(new RecordInterview(REFERRAL, true, DAY))
        .thenRefused(new IllegalTransition(REFERRAL.value(), "INVITED"));
  }

  @Test
  void who_fails_the_interview_is_out() {
    referral()
        .given(APPLIED, new JobInterviewed(OF, false, DAY))
        .when(APPLY)
        .thenRefused(new IllegalTransition(REFERRAL.value(), "REJECTED"));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(referral(), is -> is)
        .asking(
            REFER,
            APPLY,
            new RecordInterview(REFERRAL, true, DAY),
            new RecordInterview(REFERRAL, false, DAY),
            new RejectApplicant(REFERRAL, "SKILLS"),
            new WithdrawJobApplication(REFERRAL, "MOVED"),
            new CancelReferral(REFERRAL, "VACANCY_FILLED"))
        .approve();
  }
}
