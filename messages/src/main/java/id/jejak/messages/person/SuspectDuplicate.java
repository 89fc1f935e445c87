package id.jejak.messages.person;

public record SuspectDuplicate(PersonId person, PersonId other, DuplicateSign sign)
    implements PersonCommand {
  public SuspectDuplicate {
    if (person.equals(other)) {
      throw new IllegalArgumentException("nobody is their own duplicate");
    }
  }
}
