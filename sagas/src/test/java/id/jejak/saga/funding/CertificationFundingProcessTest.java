package id.jejak.saga.funding;

import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AwaitFunding;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.ResumeFunded;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.CommitExpense;
import id.jejak.messages.funding.FundingExpired;
import id.jejak.messages.funding.FundingGranted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.PayExpense;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.QueueForFunding;
import id.jejak.messages.funding.ReleaseFunds;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.shared.Rupiah;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificationFundingProcessTest {
  private static final CandidateAdmitted ADMITTED =
      new CandidateAdmitted(CANDIDATE, day("2023-03-01"));
  private static final AssessmentPlanned PLANNED =
      new AssessmentPlanned(FIRST, ASSESSOR, day("2023-03-10"), Set.of());
  private static final ApplicationClosed CLOSED = new ApplicationClosed(CANDIDATE, "COMPETENT");

  private static final AllocationId CERTIFICATION =
      AllocationId.of(PROGRAM, FundingLine.CERTIFICATION);
  private static final Purpose FOR_SITI = Purpose.of(PROGRAM, CANDIDATE);
  private static final FundingGranted GRANTED =
      new FundingGranted(CERTIFICATION, FundingLine.CERTIFICATION, FOR_SITI, new Rupiah(500_000));
  private static final FundingExpired EXPIRED =
      new FundingExpired(
          CERTIFICATION, FundingLine.CERTIFICATION, FOR_SITI, new Rupiah(500_000), "YEAR_END");
  private static final ApplicationWithdrawn WITHDRAWN =
      new ApplicationWithdrawn(CANDIDATE, "MOVED");

  private static CertificationApplicationSubmitted submitted(Payer payer) {
    return new CertificationApplicationSubmitted(CANDIDATE, Track.NEW, payer, null, null);
  }

  private static ProcessSpec<?> application() {
    return ProcessSpec.of(new CertificationFundingProcess(), CANDIDATE.application().value());
  }

  private static ProcessSpec<?> funding() {
    return application().given(submitted(Payer.PROGRAM));
  }

  @Test
  void who_pays_himself_needs_nothing() {
    application().when(submitted(Payer.SELF)).thenNothing().over();
  }

  @Test
  void the_fee_is_reserved_with_the_admission() {
    funding()
        .when(ADMITTED)
        .then(new Send("reserve", new ReserveFunds(CERTIFICATION, FOR_SITI, null)))
        .goesOn();
  }

  @Test
  void it_is_committed_with_the_first_assessment_and_paid_when_the_application_is_closed() {
    funding()
        .given(ADMITTED)
        .when(PLANNED)
        .then(new Send("commit", new CommitExpense(CERTIFICATION, FOR_SITI)))
        .when(PLANNED)
        .thenNothing()
        .when(CLOSED)
        .then(new Send("pay", new PayExpense(CERTIFICATION, FOR_SITI)))
        .over();
  }

  @Test
  void where_nothing_was_assessed_nothing_is_paid() {
    funding()
        .given(ADMITTED)
        .when(CLOSED)
        .then(new Send("release", new ReleaseFunds(CERTIFICATION, FOR_SITI, "CLOSED")))
        .over();
  }

  @Test
  void an_admission_told_twice_reserves_once() {
    funding().given(ADMITTED).when(ADMITTED).thenNothing();
  }

  @Test
  void a_closed_application_is_paid_once() {
    funding().given(ADMITTED, PLANNED, CLOSED).when(CLOSED).thenNothing().over();
  }

  private static ProcessSpec<?> queued() {
    return funding()
        .given(ADMITTED)
        .refused("reserve", "FUNDS_EXHAUSTED")
        .then(
            new Send("await", new AwaitFunding(CANDIDATE.application())),
            new Send("queue", new QueueForFunding(CERTIFICATION, FOR_SITI, null)));
  }

  @Test
  void without_money_the_candidate_waits_for_it() {
    queued()
        .when(GRANTED)
        .then(new Send("resume", new ResumeFunded(CANDIDATE.application())))
        .when(PLANNED)
        .then(new Send("commit", new CommitExpense(CERTIFICATION, FOR_SITI)));
  }

  @Test
  void an_assessment_without_money_parks_it() {
    queued().when(PLANNED).parked("FUNDS_NOT_RESERVED");
  }

  @Test
  void who_withdraws_gives_it_back() {
    funding()
        .given(ADMITTED)
        .when(WITHDRAWN)
        .then(new Send("release", new ReleaseFunds(CERTIFICATION, FOR_SITI, "WITHDRAWN")))
        .over();
  }

  @Test
  void who_withdraws_while_he_waits_leaves_the_queue() {
    queued()
        .when(WITHDRAWN)
        .then(new Send("release", new ReleaseFunds(CERTIFICATION, FOR_SITI, "WITHDRAWN")))
        .over();
  }

  @Test
  void who_withdrew_in_the_last_moment_waits_no_more() {
    queued()
        .refused("await", "ILLEGAL_TRANSITION")
        .thenNothing()
        .when(WITHDRAWN)
        .then(new Send("release", new ReleaseFunds(CERTIFICATION, FOR_SITI, "WITHDRAWN")))
        .over();
    queued().given(GRANTED).refused("resume", "ILLEGAL_TRANSITION").thenNothing().goesOn();
  }

  @Test
  void what_the_year_did_not_bring_is_not_paid() {
    queued().when(EXPIRED).thenNothing().goesOn().when(CLOSED).thenNothing().over();
  }

  @Test
  void a_line_that_was_never_approved_parks_it() {
    funding().given(ADMITTED).refused("reserve", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new CertificationFundingProcess(),
            CANDIDATE.application().value(),
            is -> is.step().name())
        .walking("Submitted at the cost of the programme", submitted(Payer.PROGRAM))
        .walking("Submitted at own cost", submitted(Payer.SELF))
        .walking(ADMITTED, PLANNED, GRANTED, EXPIRED, WITHDRAWN, CLOSED)
        .livingWith(
            "reserve FUNDS_EXHAUSTED", "await ILLEGAL_TRANSITION", "resume ILLEGAL_TRANSITION")
        .approve();
  }
}
