package id.jejak.messages.training;

/// `approver` is the principal who approved: the same may not pay (R46).
public record StipendApproved(StipendId stipend, EnrollmentRef of, String approver)
    implements StipendEvent {}
