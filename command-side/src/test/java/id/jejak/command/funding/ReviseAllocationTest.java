package id.jejak.command.funding;

import static id.jejak.command.DeciderSpec.at;
import static id.jejak.command.funding.Examples.APPROVED;
import static id.jejak.command.funding.Examples.BUDI;
import static id.jejak.command.funding.Examples.OFFICE;
import static id.jejak.command.funding.Examples.PKS;
import static id.jejak.command.funding.Examples.SITI;
import static id.jejak.command.funding.Examples.STIPENDS;
import static id.jejak.command.funding.Examples.closed;
import static id.jejak.command.funding.Examples.granted;
import static id.jejak.command.funding.Examples.prepared;
import static id.jejak.command.funding.Examples.purpose;
import static id.jejak.command.funding.Examples.queued;
import static id.jejak.command.funding.Examples.reserved;
import static id.jejak.command.funding.Examples.revised;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Provenance;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementFundingExceeded;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundsExhausted;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.funding.PutBy;
import id.jejak.messages.funding.ReviseAllocation;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviseAllocationTest {
  private static final Period YEAR =
      new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  private static final Provenance HEAD = at("2023-09-01T03:00:00Z", "usr-head");
  private static final ReviseAllocation REVISE = new ReviseAllocation(STIPENDS);

  private final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> funding =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")))
          .where(
              PKS,
              new AgreementDrafted(
                  PKS,
                  AgreementKind.PKS,
                  List.of(OFFICE),
                  new AgreementTerms(Set.of(), "Pelatihan", YEAR, 0, null)),
              new AgreementSigned(PKS, YEAR.from(), List.of()));

  @Test
  void somebody_prepares_it() {
    funding
        .given(APPROVED)
        .when(new PrepareRevision(STIPENDS, new Rupiah(2_250_000), "APBD-P"))
        .then(prepared(2_250_000));
  }

  @Test
  void somebody_else_approves_it() {
    funding.given(APPROVED, prepared(2_250_000)).by(HEAD).when(REVISE).then(revised(2_250_000));
  }

  @Test
  void a_revision_shares_what_the_pks_funds_like_the_allocation() {
    funding
        .given(APPROVED, queued(SITI, 1), prepared(2_250_000))
        .by(HEAD)
        .when(REVISE)
        .thenClaims(
            new Claim.Share(
                "agreement-funding",
                PKS.value(),
                STIPENDS.value(),
                2_250_000,
                Long.MAX_VALUE,
                new AgreementFundingExceeded(PKS, Long.MAX_VALUE)),
            PutBy.from(STIPENDS, SITI));
  }

  @Test
  void who_prepared_it_does_not_approve_it() {
    funding
        .given(APPROVED, prepared(2_250_000))
        .when(REVISE)
        .thenRefused(new FourEyes(STIPENDS.value()));
  }

  @Test
  void the_money_goes_to_those_who_wait_in_their_order() {
    funding
        .given(
            APPROVED,
            reserved(SITI),
            reserved(BUDI),
            queued(purpose("ani"), 1),
            queued(purpose("dewi"), 2),
            queued(purpose("eka"), 3),
            prepared(3_000_000))
        .by(HEAD)
        .when(REVISE)
        .then(revised(3_000_000), granted(purpose("ani")), granted(purpose("dewi")));
  }

  @Test
  void it_does_not_go_below_what_is_taken() {
    funding
        .given(APPROVED, reserved(SITI), reserved(BUDI), prepared(1_499_999))
        .by(HEAD)
        .when(REVISE)
        .thenRefused(new FundsExhausted(STIPENDS, 1_500_000, 1_499_999));
  }

  @Test
  void it_needs_a_pks_in_force_like_the_allocation() {
    funding
        .given(APPROVED, prepared(2_250_000))
        .by(at("2024-01-01T03:00:00Z", "usr-head"))
        .when(REVISE)
        .thenRefused(new NoAgreementInForce(PKS, LocalDate.of(2024, 1, 1)));
  }

  @Test
  void what_nobody_prepared_stays_as_it_is() {
    funding.given(APPROVED).by(HEAD).when(REVISE).thenNothing();
  }

  @Test
  void a_closed_year_is_not_revised() {
    funding
        .given(APPROVED, closed(1_500_000))
        .when(new PrepareRevision(STIPENDS, new Rupiah(2_250_000), "APBD-P"))
        .thenRefused(new IllegalTransition(STIPENDS.value(), "CLOSED"));
  }
}
