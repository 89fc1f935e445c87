package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;

/// Applications are taken while registration for the wave is open.
public record RegistrationNotOpen(ProgramId program, int wave) implements TrainingRefusal {
  @Override
  public String code() {
    return "REGISTRATION_NOT_OPEN";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
