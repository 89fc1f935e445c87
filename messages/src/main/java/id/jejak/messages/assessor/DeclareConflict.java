package id.jejak.messages.assessor;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Towards a person, or towards everybody who comes from an organisation.
public record DeclareConflict(
    AssessorId assessor,
    @Nullable PersonId person,
    @Nullable OrganizationId organization,
    ConflictKind kind,
    LocalDate until)
    implements AssessorCommand {
  public DeclareConflict {
    if ((person == null) == (organization == null)) {
      throw new IllegalArgumentException("a conflict is towards a person or an organisation");
    }
  }
}
