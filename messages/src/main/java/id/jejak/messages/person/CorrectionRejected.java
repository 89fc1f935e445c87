package id.jejak.messages.person;

import id.jejak.kernel.Personal;

public record CorrectionRejected(
    PersonId person, CorrectionId correction, Personal<String> reason, String approver)
    implements PersonEvent {}
