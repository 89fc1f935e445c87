package id.jejak.messages.person;

import id.jejak.kernel.Personal;

public record CorrectionRequested(
    PersonId person,
    CorrectionId correction,
    PersonData to,
    Personal<String> evidence,
    String requester)
    implements PersonEvent {}
