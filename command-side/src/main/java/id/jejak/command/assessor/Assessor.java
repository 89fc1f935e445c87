package id.jejak.command.assessor;

import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorLicenceExpired;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.AssessorSuspensionLifted;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param validity of the licence, as last renewed or corrected
/// @param expired its last day was noticed to be over
/// @param suspended the suspension that was not lifted
/// @param lsps the bodies that the assessor belongs to
record Assessor(
    @Nullable AssessorRegistered registered,
    @Nullable Period validity,
    boolean expired,
    @Nullable AssessorSuspended suspended,
    @Nullable AssessorWithdrawn withdrawn,
    Set<OrganizationId> lsps,
    Set<ConflictDeclared> conflicts) {
  static final Assessor UNKNOWN = new Assessor(null, null, false, null, null, Set.of(), Set.of());

  Assessor evolve(AssessorEvent event) {
    return switch (event) {
      case AssessorRegistered fact ->
          new Assessor(fact, fact.validity(), false, suspended, withdrawn, lsps, conflicts);
      case AssessorRenewed fact -> licensed(fact.validity(), false);
      case AssessorValidityCorrected fact -> licensed(fact.validity(), false);
      case AssessorLicenceExpired _ -> licensed(validity, true);
      case AssessorSuspended fact ->
          new Assessor(registered, validity, expired, fact, withdrawn, lsps, conflicts);
      case AssessorSuspensionLifted _ ->
          new Assessor(registered, validity, expired, null, withdrawn, lsps, conflicts);
      case AssessorWithdrawn fact ->
          new Assessor(registered, validity, expired, suspended, fact, lsps, conflicts);
      case AssessorJoinedLsp fact -> belonging(with(lsps, fact.lsp()));
      case AssessorLeftLsp fact ->
          belonging(
              lsps.stream()
                  .filter(lsp -> !lsp.equals(fact.lsp()))
                  .collect(Collectors.toUnmodifiableSet()));
      case ConflictDeclared fact ->
          new Assessor(
              registered, validity, expired, suspended, withdrawn, lsps, with(conflicts, fact));
    };
  }

  private Assessor licensed(@Nullable Period now, boolean over) {
    return new Assessor(registered, now, over, suspended, withdrawn, lsps, conflicts);
  }

  private Assessor belonging(Set<OrganizationId> now) {
    return new Assessor(registered, validity, expired, suspended, withdrawn, now, conflicts);
  }

  private static <T> Set<T> with(Set<T> set, T one) {
    return Stream.concat(set.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }

  Stage stage() {
    return registered == null
        ? Stage.UNKNOWN
        : withdrawn != null
            ? Stage.WITHDRAWN
            : suspended != null ? Stage.SUSPENDED : expired ? Stage.EXPIRED : Stage.ACTIVE;
  }

  enum Stage {
    UNKNOWN,
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    WITHDRAWN
  }
}
