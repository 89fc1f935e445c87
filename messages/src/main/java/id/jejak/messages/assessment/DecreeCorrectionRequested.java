package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;

/// `number`: of the decree. `requester` is the principal who asked: the same may not correct (R46).
public record DecreeCorrectionRequested(
    PlenaryId plenary,
    OrganizationId lsp,
    String number,
    String reason,
    String evidence,
    String requester)
    implements PlenaryEvent {}
