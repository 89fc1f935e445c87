package id.jejak.messages.training;

/// A stipend is paid once (R14).
public record StipendAlreadyPaid(StipendId stipend) implements TrainingRefusal {
  @Override
  public String code() {
    return "STIPEND_ALREADY_PAID";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
