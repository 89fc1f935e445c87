package id.jejak.saga.privacy;

import static id.jejak.saga.Sample.BUDI;
import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.Grounds;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.Duty;
import id.jejak.messages.privacy.Kept;
import id.jejak.messages.privacy.ReportDuties;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.saga.Certificates;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class DutiesProcessTest {
  private static final PersonId PERSON = SITI.person();
  private static final DataRequestId REQUEST = new DataRequestId("dsr-1");
  private static final TraineeEnrolled ENROLLED =
      new TraineeEnrolled(SITI, day("2023-01-04"), day("2023-01-09"));
  private static final CandidateAdmitted ADMITTED =
      new CandidateAdmitted(CANDIDATE, day("2023-03-01"));
  private static final StipendId STIPEND = StipendId.of(SITI.enrollment());
  private static final StipendAccrued ACCRUED =
      new StipendAccrued(STIPEND, SITI, new Rupiah(750_000));
  private static final StipendPaid PAID =
      new StipendPaid(STIPEND, SITI, new Rupiah(750_000), "SP2D-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(STIPEND, SITI, new Rupiah(750_000), "DROPPED_OUT");
  private static final AppealId APPEAL = AppealId.of(FIRST.assessment());
  private static final Personal<String> REASON = Personal.of(PERSON, "evidence was overlooked");
  private static final AppealFiled FILED =
      new AppealFiled(APPEAL, FIRST, day("2023-03-21"), new Grounds(true, true, false, REASON));
  private static final AppealUpheld UPHELD =
      new AppealUpheld(APPEAL, FIRST, Verdict.K, day("2023-03-28"), REASON);
  private static final AppealRejected REJECTED =
      new AppealRejected(APPEAL, FIRST, day("2023-03-28"), REASON);
  private static final AppealWithdrawn WITHDRAWN =
      new AppealWithdrawn(APPEAL, FIRST, day("2023-03-28"));
  private static final DutiesAsked ASKED =
      new DutiesAsked(DataSubjectId.of(PERSON), PERSON, REQUEST, PERSON);

  private static ProcessSpec<?> duties() {
    return ProcessSpec.of(new DutiesProcess(), PERSON.value());
  }

  private static Send report(PersonId winner, Kept... kept) {
    return new Send(
        "report",
        new ReportDuties(DataSubjectId.of(winner), winner, REQUEST, PERSON, List.of(kept)));
  }

  @Test
  void who_never_enrolled_leaves_nothing_that_must_be_kept() {
    duties().when(ASKED).then(report(PERSON));
  }

  @Test
  void training_paid_by_the_state_may_be_audited_for_five_years() {
    duties()
        .given(ENROLLED)
        .has("enr-siti: PUBLIC_FUNDS 2028-01-04")
        .on("2028-01-04")
        .when(ASKED)
        .then(report(PERSON, new Kept(Duty.PUBLIC_FUNDS, "enr-siti", day("2028-01-04"))));
    duties().given(ENROLLED).on("2028-01-05").when(ASKED).then(report(PERSON));
  }

  @Test
  void a_certificate_in_force_must_be_kept() {
    duties()
        .given(Certificates.ISSUED)
        .when(ASKED)
        .then(
            report(
                PERSON,
                new Kept(
                    Duty.VALID_CERTIFICATE,
                    Certificates.ONE.certificate().value(),
                    day("2026-03-19"))));
    duties().given(Certificates.ISSUED, Certificates.WITHDRAWN).when(ASKED).then(report(PERSON));
  }

  @Test
  void an_open_appeal_must_be_kept_until_it_is_decided() {
    duties()
        .given(FILED)
        .when(ASKED)
        .then(report(PERSON, new Kept(Duty.OPEN_APPEAL, APPEAL.value(), null)));
    for (var end : List.of(UPHELD, REJECTED, WITHDRAWN)) {
      duties().given(FILED, end).has();
    }
  }

  @Test
  void money_that_is_owed_must_be_kept_until_it_is_paid() {
    duties()
        .given(ACCRUED)
        .when(ASKED)
        .then(report(PERSON, new Kept(Duty.UNPAID_STIPEND, STIPEND.value(), null)));
    duties().given(ACCRUED, PAID).has();
    duties().given(ACCRUED, FORFEITED).has();
  }

  @Test
  void who_was_merged_tells_the_one_who_stands_for_them() {
    duties()
        .when(new DutiesAsked(DataSubjectId.of(PERSON), PERSON, REQUEST, BUDI.person()))
        .then(report(BUDI.person()));
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new DutiesProcess(), PERSON.value(), _ -> "LISTING")
        .walking(
            ENROLLED,
            ADMITTED,
            ACCRUED,
            PAID,
            FORFEITED,
            FILED,
            UPHELD,
            REJECTED,
            WITHDRAWN,
            ASKED,
            Certificates.ISSUED,
            Certificates.EXPIRED,
            Certificates.SUPERSEDED,
            new ExternalCertificateRecorded(
                Certificates.ONE,
                new Issuer(Issuer.Kind.values()[0], "POLRI"),
                "SATPAM 1",
                new Period(day("2023-03-20"), day("2026-03-19")),
                Verification.values()[0]))
        .walking("CertificateWithdrawn", Certificates.WITHDRAWN)
        .approve();
  }
}
