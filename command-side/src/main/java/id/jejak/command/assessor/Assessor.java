package id.jejak.command.assessor;

import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param validity of the licence, as last renewed
/// @param lsps the bodies that the assessor belongs to
record Assessor(
    @Nullable AssessorRegistered registered,
    @Nullable Period validity,
    Set<OrganizationId> lsps,
    @Nullable AssessorSuspended suspended,
    Set<ConflictDeclared> conflicts) {
  static final Assessor UNKNOWN = new Assessor(null, null, Set.of(), null, Set.of());

  Assessor evolve(AssessorEvent event) {
    return switch (event) {
      case AssessorRegistered fact ->
          new Assessor(fact, fact.validity(), lsps, suspended, conflicts);
      case AssessorRenewed fact ->
          new Assessor(registered, fact.validity(), lsps, suspended, conflicts);
      case AssessorJoinedLsp fact ->
          new Assessor(registered, validity, with(lsps, fact.lsp()), suspended, conflicts);
      case AssessorLeftLsp fact ->
          new Assessor(
              registered,
              validity,
              lsps.stream()
                  .filter(lsp -> !lsp.equals(fact.lsp()))
                  .collect(Collectors.toUnmodifiableSet()),
              suspended,
              conflicts);
      case AssessorSuspended fact -> new Assessor(registered, validity, lsps, fact, conflicts);
      case ConflictDeclared fact ->
          new Assessor(registered, validity, lsps, suspended, with(conflicts, fact));
    };
  }

  private static <T> Set<T> with(Set<T> set, T one) {
    return Stream.concat(set.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }
}
