package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorId;
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
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An assessor as of one day: licensed or not, for which schemes, member of which bodies, partial
/// towards whom.
///
/// @param person null where there is no such assessor
/// @param conflicts declared towards people
/// @param partialTo organisations towards whose people a conflict is declared
/// @param employers for whom the assessor works
record Examiner(
    @Nullable PersonId person,
    boolean licensed,
    Set<SchemeId> fields,
    Set<OrganizationId> bodies,
    Set<PersonId> conflicts,
    Set<OrganizationId> partialTo,
    Set<OrganizationId> employers) {
  static final Examiner UNKNOWN =
      new Examiner(null, false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  static Examiner of(AssessorId assessor, LocalDate day, History history) {
    @Nullable PersonId person = null;
    var validities = new ArrayDeque<Period>();
    boolean stopped = false;
    boolean withdrawn = false;
    Set<SchemeId> fields = Set.of();
    var bodies = new HashSet<OrganizationId>();
    var conflicts = new HashSet<PersonId>();
    var partialTo = new HashSet<OrganizationId>();
    for (AssessorEvent event : history.of(assessor, AssessorEvent.class)) {
      switch (event) {
        case AssessorRegistered fact -> {
          person = fact.person();
          fields = fact.fields();
          validities.add(fact.validity());
        }
        case AssessorRenewed fact -> validities.add(fact.validity());
        case AssessorValidityCorrected fact -> {
          validities.pollLast();
          validities.add(fact.validity());
        }
        case AssessorSuspended fact -> stopped |= !fact.from().isAfter(day);
        case AssessorSuspensionLifted fact -> stopped &= fact.from().isAfter(day);
        case AssessorWithdrawn fact -> withdrawn |= !fact.from().isAfter(day);
        case AssessorJoinedLsp fact -> {
          if (!fact.from().isAfter(day)) {
            bodies.add(fact.lsp());
          }
        }
        case AssessorLeftLsp fact -> {
          if (!fact.from().isAfter(day)) {
            bodies.remove(fact.lsp());
          }
        }
        case ConflictDeclared fact -> {
          if (!fact.until().isBefore(day)) {
            if (fact.person() != null) {
              conflicts.add(fact.person());
            }
            if (fact.organization() != null) {
              partialTo.add(fact.organization());
            }
          }
        }
        // It says when the validity is over, which the validity says itself.
        case AssessorLicenceExpired _ -> {}
      }
    }
    boolean licensed =
        !stopped && !withdrawn && validities.stream().anyMatch(period -> period.covers(day));
    return new Examiner(
        person,
        licensed,
        fields,
        bodies,
        conflicts,
        partialTo,
        person == null ? Set.of() : Employers.of(person, history));
  }

  /// Licence, field and membership hold on the day of assessment (R19).
  boolean mayAssess(SchemeId scheme, OrganizationId lsp) {
    return licensed && fields.contains(scheme) && bodies.contains(lsp);
  }

  /// Nobody assesses oneself, a declared relation, whom one has trained, a colleague, or somebody
  /// who was trained by or works for an organisation of a declared conflict (R20).
  boolean isPartialTo(PersonId candidate, Ties ties) {
    return candidate.equals(person)
        || conflicts.contains(candidate)
        || (person != null && ties.trainers().contains(person))
        || meet(employers, ties.employers())
        || meet(partialTo, ties.employers())
        || meet(partialTo, ties.providers());
  }

  private static boolean meet(Set<OrganizationId> some, Set<OrganizationId> others) {
    return !Collections.disjoint(some, others);
  }
}
