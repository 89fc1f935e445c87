package id.jejak.messages.assessor;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Either `person` or `organization` is given.
public record ConflictDeclared(
    AssessorId assessor,
    @Nullable PersonId person,
    @Nullable OrganizationId organization,
    ConflictKind kind,
    LocalDate until)
    implements AssessorEvent {}
