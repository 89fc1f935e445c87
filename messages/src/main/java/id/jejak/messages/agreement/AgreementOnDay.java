package id.jejak.messages.agreement;

import id.jejak.kernel.Claim;
import id.jejak.kernel.History;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.Refusal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An agreement as it binds its parties on one day: who, on what terms, and whether it is in force.
/// A fold over published events, here because more than one slice decides by it.
///
/// @param kind null where there is no such agreement
/// @param terms as last amended by that day; null where there is no such agreement
/// @param binding signed and not terminated
public record AgreementOnDay(
    AgreementId agreement,
    LocalDate day,
    @Nullable AgreementKind kind,
    Set<OrganizationId> parties,
    @Nullable AgreementTerms terms,
    boolean binding) {
  private static final String PEOPLE = "agreement-quota";
  private static final String MONEY = "agreement-funding";

  public static AgreementOnDay of(AgreementId agreement, LocalDate day, History history) {
    var is = new AgreementOnDay(agreement, day, null, Set.of(), null, false);
    for (AgreementEvent event : history.of(agreement, AgreementEvent.class)) {
      is = is.evolve(event);
    }
    return is;
  }

  /// Signed, within its term and not terminated.
  public boolean inForce() {
    return binding && terms != null && terms.term().covers(day);
  }

  /// It is in force on the day (R8).
  public @Nullable Refusal objection() {
    return inForce() ? null : new NoAgreementInForce(agreement, day);
  }

  /// It is in force on the day, and for this scheme (R8). A MoU that names no scheme covers all.
  public @Nullable Refusal objectionTo(SchemeId scheme) {
    return inForce() && terms != null && covers(terms, scheme)
        ? null
        : new NoAgreementInForce(agreement, day);
  }

  /// Only an implementing agreement in force lets money be spent (R8, R48).
  public @Nullable Refusal objectionToSpending() {
    return kind == AgreementKind.MOU ? new MouAuthorisesNothing(agreement) : objection();
  }

  /// Who is bound by it on the day; nobody where it is not in force.
  public Set<OrganizationId> bound() {
    return inForce() ? parties : Set.of();
  }

  /// For one of the people whom it is for (S0.2). Everybody is counted, also where it does not say
  /// for how many, since an amendment may.
  public Claim place(Identifier owner) {
    int quota = terms == null ? 0 : terms.quota();
    return new Claim.Share(
        PEOPLE,
        agreement.value(),
        owner.toString(),
        1,
        quota == 0 ? Long.MAX_VALUE : quota,
        new AgreementQuotaExhausted(agreement, quota));
  }

  public Claim giveBack(Identifier owner) {
    return new Claim.ReleaseShare(PEOPLE, agreement.value(), owner.toString());
  }

  /// For what is allocated under it, all that has the allocation's name (S0.2).
  public Claim funding(Identifier allocation, Rupiah amount) {
    long limit =
        terms == null || terms.funding() == null ? Long.MAX_VALUE : terms.funding().amount();
    return amount.amount() < 1
        ? new Claim.ReleaseShare(MONEY, agreement.value(), allocation.toString())
        : new Claim.Share(
            MONEY,
            agreement.value(),
            allocation.toString(),
            amount.amount(),
            limit,
            new AgreementFundingExceeded(agreement, limit));
  }

  private static boolean covers(AgreementTerms terms, SchemeId scheme) {
    return terms.schemes().isEmpty() || terms.schemes().contains(scheme);
  }

  private AgreementOnDay evolve(AgreementEvent event) {
    return switch (event) {
      case AgreementDrafted fact ->
          new AgreementOnDay(
              agreement, day, fact.kind(), Set.copyOf(fact.parties()), fact.terms(), false);
      case AgreementSigned fact -> began(fact.on()) ? under(terms, true) : this;
      case AgreementAmended fact -> began(fact.on()) ? under(fact.terms(), binding) : this;
      case AgreementTerminated fact -> began(fact.on()) ? under(terms, false) : this;
      case ImplementingAgreementAttached _,
          AgreementExpiring _,
          AgreementExpired _,
          IntakePromised _,
          IntakeBreachNoted _ ->
          this;
    };
  }

  private AgreementOnDay under(@Nullable AgreementTerms now, boolean binding) {
    return new AgreementOnDay(agreement, day, kind, parties, now, binding);
  }

  private boolean began(LocalDate from) {
    return !from.isAfter(day);
  }
}
