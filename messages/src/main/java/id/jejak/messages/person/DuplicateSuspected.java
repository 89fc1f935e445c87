package id.jejak.messages.person;

/// To be reviewed side by side: merged, or found distinct (S24).
public record DuplicateSuspected(
    DuplicateId duplicate, PersonId person, PersonId other, DuplicateSign sign, String suspectedBy)
    implements PersonEvent {}
