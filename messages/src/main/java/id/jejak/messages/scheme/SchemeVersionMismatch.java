package id.jejak.messages.scheme;

/// A class and an assessment pin one published scheme version and use its units (R11).
public record SchemeVersionMismatch(SchemeVersion asked, int known) implements SchemeRefusal {
  @Override
  public String code() {
    return "SCHEME_VERSION_MISMATCH";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}
