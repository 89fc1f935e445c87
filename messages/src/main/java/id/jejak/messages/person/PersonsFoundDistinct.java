package id.jejak.messages.person;

import id.jejak.kernel.Personal;

public record PersonsFoundDistinct(
    DuplicateId duplicate,
    PersonId person,
    PersonId other,
    Personal<String> reason,
    String reviewer)
    implements PersonEvent {}
