package id.jejak.command.agreement;

import id.jejak.messages.agreement.AgreementAmended;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementExpired;
import id.jejak.messages.agreement.AgreementExpiring;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.agreement.IntakeBreachNoted;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was drafted, and how far it has come. Whether it is in force on a day follows from its
/// term.
///
/// @param amended by what it was amended last
/// @param expiring of which ends it was reminded
record Agreement(
    @Nullable AgreementDrafted drafted,
    @Nullable AgreementId parent,
    @Nullable AgreementSigned signed,
    @Nullable AgreementAmended amended,
    @Nullable AgreementEvent ended,
    Set<AgreementExpiring> expiring,
    Set<IntakePromised> promises,
    Set<IntakeBreachNoted> breaches) {
  static final Agreement UNKNOWN =
      new Agreement(null, null, null, null, null, Set.of(), Set.of(), Set.of());

  Agreement evolve(AgreementEvent event) {
    return switch (event) {
      case AgreementDrafted fact ->
          new Agreement(fact, parent, signed, amended, ended, expiring, promises, breaches);
      case ImplementingAgreementAttached fact ->
          new Agreement(
              drafted, fact.parent(), signed, amended, ended, expiring, promises, breaches);
      case AgreementSigned fact ->
          new Agreement(drafted, parent, fact, amended, ended, expiring, promises, breaches);
      case AgreementAmended fact ->
          new Agreement(drafted, parent, signed, fact, ended, expiring, promises, breaches);
      case AgreementTerminated _, AgreementExpired _ ->
          new Agreement(drafted, parent, signed, amended, event, expiring, promises, breaches);
      case AgreementExpiring fact ->
          new Agreement(
              drafted, parent, signed, amended, ended, with(expiring, fact), promises, breaches);
      case IntakePromised fact ->
          new Agreement(
              drafted, parent, signed, amended, ended, expiring, with(promises, fact), breaches);
      case IntakeBreachNoted fact ->
          new Agreement(
              drafted, parent, signed, amended, ended, expiring, promises, with(breaches, fact));
    };
  }

  Stage stage() {
    return ended instanceof AgreementTerminated
        ? Stage.TERMINATED
        : ended instanceof AgreementExpired
            ? Stage.EXPIRED
            : signed != null ? Stage.SIGNED : drafted != null ? Stage.DRAFT : Stage.UNKNOWN;
  }

  Optional<IntakePromised> promise(OrganizationId partner, Period period) {
    return promises.stream()
        .filter(promise -> promise.partner().equals(partner) && promise.period().equals(period))
        .findFirst();
  }

  boolean isBroken(IntakePromised promise) {
    return breaches.stream()
        .anyMatch(breach ->
            breach.partner().equals(promise.partner()) && breach.period().equals(promise.period()));
  }

  private static <T> Set<T> with(Set<T> set, T one) {
    return Stream.concat(set.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }

  enum Stage {
    UNKNOWN,
    DRAFT,
    SIGNED,
    EXPIRED,
    TERMINATED
  }
}
