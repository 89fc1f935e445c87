package id.jejak.messages.assessment;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// About those assessed in a session; or, without one, about renewals on evidence alone.
public record ConvenePlenary(
    PlenaryId plenary,
    OrganizationId lsp,
    @Nullable SessionId session,
    List<PersonId> members,
    LocalDate on)
    implements PlenaryCommand, Begins {}
