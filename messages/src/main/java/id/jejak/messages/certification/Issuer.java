package id.jejak.messages.certification;

/// Who issued a certificate that did not come from a body kept here.
public record Issuer(Kind kind, String name) {
  public Issuer {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an issuer has a name");
    }
  }

  /// What stands for a number nationwide: bodies under BNSP share one series, others have their
  /// own.
  public String printed(String number) {
    return kind == Kind.BNSP_LSP ? number : kind + " " + name + " " + number;
  }

  public enum Kind {
    /// A certification body under BNSP whose records are elsewhere.
    BNSP_LSP,
    POLICE,
    MINISTRY,
    FOREIGN,
    OTHER
  }
}
