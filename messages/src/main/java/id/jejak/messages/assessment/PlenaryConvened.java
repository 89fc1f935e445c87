package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record PlenaryConvened(
    PlenaryId plenary,
    OrganizationId lsp,
    @Nullable SessionId session,
    List<PersonId> members,
    LocalDate on)
    implements PlenaryEvent {}
