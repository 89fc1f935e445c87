package id.jejak.kernel;

/// Forgets a person, or that part of a person's data which has a data key of its own: the key is
/// destroyed, and what was sealed under it reads as erased. Whether that is lawful is decided
/// before it is asked here. The engine answers it with `LogEvent.SubjectErased`.
///
/// @param subject what the data was sealed for
public record EraseSubject(String subject, String legalBasis) implements Command {
  @Override
  public Identifier target() {
    return new Erasure(subject);
  }

  /// The stream of one erasure.
  public record Erasure(String subject) implements Identifier {
    @Override
    public String value() {
      return "erased-" + subject;
    }

    @Override
    public String toString() {
      return value();
    }
  }
}
