package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An assessor as of one day: licensed or not, for which schemes, member of which bodies, partial
/// towards whom.
///
/// @param person null where there is no such assessor
record Examiner(
    @Nullable PersonId person,
    boolean licensed,
    Set<SchemeId> fields,
    Set<OrganizationId> bodies,
    Set<PersonId> conflicts) {
  static final Examiner UNKNOWN = new Examiner(null, false, Set.of(), Set.of(), Set.of());

  static Examiner of(AssessorId assessor, LocalDate day, History history) {
    @Nullable PersonId person = null;
    boolean licensed = false;
    Set<SchemeId> fields = Set.of();
    var bodies = new HashSet<OrganizationId>();
    var conflicts = new HashSet<PersonId>();
    for (AssessorEvent event : history.of(assessor, AssessorEvent.class)) {
      switch (event) {
        case AssessorRegistered registered -> {
          person = registered.person();
          fields = registered.fields();
          licensed = registered.validity().covers(day);
        }
        case AssessorRenewed renewed -> licensed |= renewed.validity().covers(day);
        case AssessorSuspended suspended -> licensed &= suspended.from().isAfter(day);
        case AssessorJoinedLsp joined -> {
          if (!joined.from().isAfter(day)) {
            bodies.add(joined.lsp());
          }
        }
        case AssessorLeftLsp left -> {
          if (!left.from().isAfter(day)) {
            bodies.remove(left.lsp());
          }
        }
        case ConflictDeclared declared -> {
          if (!declared.until().isBefore(day)) {
            conflicts.add(declared.person());
          }
        }
      }
    }
    return new Examiner(person, licensed, fields, bodies, conflicts);
  }

  /// Licence, field and membership hold on the day of assessment (R19).
  boolean mayAssess(SchemeId scheme, OrganizationId lsp) {
    return licensed && fields.contains(scheme) && bodies.contains(lsp);
  }

  /// Nobody assesses oneself, a declared relation, or whom one has trained (R20).
  boolean isPartialTo(PersonId candidate, Set<PersonId> trainers) {
    return candidate.equals(person)
        || conflicts.contains(candidate)
        || (person != null && trainers.contains(person));
  }
}
