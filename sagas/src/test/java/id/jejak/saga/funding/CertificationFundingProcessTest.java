package id.jejak.saga.funding;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.Rupiah;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class CertificationFundingProcessTest {
  private static final CandidateAdmitted ADMITTED =
      new CandidateAdmitted(CANDIDATE, day("2023-03-01"));
  private static final ApplicationClosed CLOSED = new ApplicationClosed(CANDIDATE, "COMPETENT");

  private static final AllocationId CERTIFICATION =
      AllocationId.of(PROGRAM, FundingLine.CERTIFICATION);
  private static final Purpose FOR_SITI =
      new Purpose(PROGRAM, null, SITI.enrollment(), CANDIDATE.application());

  private static ProcessSpec<?> funding() {
    return ProcessSpec.of(new CertificationFundingProcess(), CANDIDATE.application().value());
  }

  @Test
  void the_fee_is_reserved_and_committed_with_the_admission() {
    funding()
        .when(ADMITTED)
        .then(
            new Send("reserve", new ReserveFunds(CERTIFICATION, FOR_SITI, new Rupiah(500_000))),
            new Send("commit", new CommitExpense(CERTIFICATION, FOR_SITI)))
        .goesOn();
  }

  @Test
  void it_is_paid_when_the_application_is_closed() {
    funding()
        .given(ADMITTED)
        .when(CLOSED)
        .then(new Send("pay", new PayExpense(CERTIFICATION, FOR_SITI)))
        .over();
  }

  @Test
  void an_admission_told_twice_reserves_once() {
    funding().given(ADMITTED).when(ADMITTED).thenNothing();
  }

  @Test
  void a_closed_application_is_paid_once() {
    funding().given(ADMITTED, CLOSED).when(CLOSED).thenNothing().over();
  }

  @Test
  void an_allocation_that_is_spent_parks_it() {
    funding().given(ADMITTED).refused("reserve", "FUNDS_EXHAUSTED").parked("FUNDS_EXHAUSTED");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new CertificationFundingProcess(),
            CANDIDATE.application().value(),
            is -> is.step().name())
        .walking(ADMITTED, CLOSED)
        .approve();
  }
}
