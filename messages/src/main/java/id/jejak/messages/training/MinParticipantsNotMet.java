package id.jejak.messages.training;

/// A class starts with its minimum of participants (R9).
public record MinParticipantsNotMet(ClassId trainingClass, int present, int needed)
    implements TrainingRefusal {
  @Override
  public String code() {
    return "MIN_PARTICIPANTS_NOT_MET";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public boolean material() {
    return true;
  }
}
