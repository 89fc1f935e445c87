package id.jejak.messages.person;

public record DuplicateReviewOverdue(DuplicateId duplicate, PersonId person, PersonId other)
    implements PersonEvent {}
