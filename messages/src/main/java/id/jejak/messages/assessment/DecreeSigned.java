package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;

public record DecreeSigned(
    PlenaryId plenary, OrganizationId lsp, String number, LocalDate on, List<DecidedCase> decisions)
    implements PlenaryEvent {}
