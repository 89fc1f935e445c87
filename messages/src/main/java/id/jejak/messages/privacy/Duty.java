package id.jejak.messages.privacy;

/// Why data is kept although its person asks for erasure (R41; UU 27/2022, art. 15).
public enum Duty {
  /// A certificate in force is checked by employers.
  VALID_CERTIFICATE("PP 10/2018"),
  /// An assessment is on record for one cycle at least.
  ASSESSMENT_RECORD("ISO/IEC 17024 7.1"),
  /// An appeal is not decided yet.
  OPEN_APPEAL("ISO/IEC 17024 9.8"),
  /// Money is owed to the person.
  UNPAID_STIPEND("UU 1/2004"),
  /// Training was paid by the state and may be audited.
  PUBLIC_FUNDS("UU 15/2004");

  private final String basis;

  Duty(String basis) {
    this.basis = basis;
  }

  public String basis() {
    return basis;
  }
}
