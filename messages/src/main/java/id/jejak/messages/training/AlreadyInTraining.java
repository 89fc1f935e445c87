package id.jejak.messages.training;

import id.jejak.messages.person.PersonId;

/// One running class per person and programme (R3).
public record AlreadyInTraining(PersonId person) implements TrainingRefusal {
  @Override
  public String code() {
    return "ALREADY_IN_TRAINING";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
