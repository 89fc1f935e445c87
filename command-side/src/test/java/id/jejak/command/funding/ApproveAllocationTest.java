package id.jejak.command.funding;

import static id.jejak.command.DeciderSpec.at;
import static id.jejak.command.funding.Examples.APPROVED;
import static id.jejak.command.funding.Examples.OFFICE;
import static id.jejak.command.funding.Examples.PKS;
import static id.jejak.command.funding.Examples.PROGRAM;
import static id.jejak.command.funding.Examples.STIPEND;
import static id.jejak.command.funding.Examples.STIPENDS;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementFundingExceeded;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.MouAuthorisesNothing;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.FundingCommand;
import id.jejak.messages.funding.FundingEvent;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApproveAllocationTest {
  private final DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts> funding =
      DeciderSpec.of(new FundingDecider(ZoneId.of("Asia/Jakarta")));

  private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
  private static final Period YEAR =
      new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  private static final ProgramPlanned PLANNED =
      new ProgramPlanned(PROGRAM, "Pelatihan 2023", OFFICE, null, PKS, 2023, YEAR);
  private static final AgreementSigned SIGNED = new AgreementSigned(PKS, TODAY, List.of());

  private static AgreementDrafted drafted(AgreementKind kind) {
    return new AgreementDrafted(
        PKS, kind, List.of(OFFICE), new AgreementTerms(Set.of(), "Pelatihan", YEAR, 0, null));
  }

  private static ApproveAllocation approve(long amount) {
    return new ApproveAllocation(
        STIPENDS,
        PROGRAM,
        FundingSource.APBD,
        2023,
        OFFICE,
        PKS,
        FundingLine.STIPEND,
        new Rupiah(amount),
        STIPEND);
  }

  @Test
  void a_pks_in_force_lets_money_be_allocated() {
    funding
        .given()
        .where(PROGRAM, PLANNED)
        .where(PKS, drafted(AgreementKind.PKS), SIGNED)
        .when(approve(1_500_000))
        .then(APPROVED);
  }

  @Test
  void all_that_is_allocated_under_a_pks_shares_what_it_funds() {
    approving(new Rupiah(2_000_000))
        .thenClaims(
            new Claim.Share(
                "agreement-funding",
                PKS.value(),
                STIPENDS.value(),
                1_500_000,
                2_000_000,
                new AgreementFundingExceeded(PKS, 2_000_000)));
    approving(null)
        .thenClaims(
            new Claim.Share(
                "agreement-funding",
                PKS.value(),
                STIPENDS.value(),
                1_500_000,
                Long.MAX_VALUE,
                new AgreementFundingExceeded(PKS, Long.MAX_VALUE)));
  }

  private DeciderSpec<FundingCommand, Funding, FundingEvent, FundingFacts>.Then approving(
      @Nullable Rupiah limit) {
    var drafted =
        new AgreementDrafted(
            PKS,
            AgreementKind.PKS,
            List.of(OFFICE),
            new AgreementTerms(Set.of(), "Pelatihan", YEAR, 0, limit));
    return funding
        .given()
        .where(PROGRAM, PLANNED)
        .where(PKS, drafted, SIGNED)
        .when(approve(1_500_000));
  }

  @Test
  void a_mou_alone_authorises_nothing() {
    funding
        .given()
        .where(PROGRAM, PLANNED)
        .where(PKS, drafted(AgreementKind.MOU), SIGNED)
        .when(approve(1_500_000))
        .thenRefused(new MouAuthorisesNothing(PKS));
  }

  @Test
  void a_drafted_pks_authorises_nothing_yet() {
    funding
        .given()
        .where(PROGRAM, PLANNED)
        .where(PKS, drafted(AgreementKind.PKS))
        .when(approve(1_500_000))
        .thenRefused(new NoAgreementInForce(PKS, TODAY));
  }

  @Test
  void a_terminated_pks_authorises_nothing_any_more() {
    funding
        .given()
        .where(PROGRAM, PLANNED)
        .where(
            PKS, drafted(AgreementKind.PKS), SIGNED, new AgreementTerminated(PKS, TODAY, "sepakat"))
        .when(approve(1_500_000))
        .thenRefused(new NoAgreementInForce(PKS, TODAY));
  }

  @Test
  void a_pks_that_ends_tomorrow_still_authorises() {
    funding
        .given()
        .where(PROGRAM, PLANNED)
        .where(
            PKS,
            drafted(AgreementKind.PKS),
            SIGNED,
            new AgreementTerminated(PKS, TODAY.plusDays(1), "sepakat"))
        .when(approve(1_500_000))
        .then(APPROVED);
  }

  @Test
  void an_expired_pks_authorises_nothing_any_more() {
    funding
        .given()
        .where(PROGRAM, PLANNED)
        .where(PKS, drafted(AgreementKind.PKS), SIGNED)
        .by(at("2023-12-31T17:00:00Z", "usr-admin"))
        .when(approve(1_500_000))
        .thenRefused(new NoAgreementInForce(PKS, LocalDate.of(2024, 1, 1)));
  }

  @Test
  void an_agreement_covers_its_last_day_where_the_office_is() {
    funding
        .given()
        .where(PROGRAM, PLANNED)
        .where(PKS, drafted(AgreementKind.PKS), SIGNED)
        .by(at("2023-12-31T16:59:59Z", "usr-admin"))
        .when(approve(1_500_000))
        .then(APPROVED);
  }

  @Test
  void an_unknown_agreement_is_not_found() {
    funding
        .given()
        .where(PROGRAM, PLANNED)
        .when(approve(1_500_000))
        .thenRefused(new NotFound(PKS.value()));
  }

  @Test
  void an_unknown_programme_is_not_found() {
    funding
        .given()
        .where(PKS, drafted(AgreementKind.PKS), SIGNED)
        .when(approve(1_500_000))
        .thenRefused(new NotFound(PROGRAM.value()));
  }

  @Test
  void approving_the_same_again_changes_nothing() {
    funding.given(APPROVED).when(approve(1_500_000)).thenNothing();
  }

  @Test
  void an_allocation_is_not_approved_twice_with_another_amount() {
    funding
        .given(APPROVED)
        .when(approve(2_000_000))
        .thenRefused(new AlreadyExists(STIPENDS.value()));
  }
}
