package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

/// `number`: of the decree that stays in force; `requestedBy`: the principal who asked (R46).
public record DecreeCorrected(
    PlenaryId plenary,
    OrganizationId lsp,
    String number,
    String requestedBy,
    String reason,
    String evidence,
    LocalDate on)
    implements PlenaryEvent {}
