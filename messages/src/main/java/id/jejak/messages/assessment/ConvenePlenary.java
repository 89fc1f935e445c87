package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.List;

public record ConvenePlenary(
    PlenaryId plenary, OrganizationId lsp, SessionId session, List<PersonId> members, LocalDate on)
    implements PlenaryCommand {}
