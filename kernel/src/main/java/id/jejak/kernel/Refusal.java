package id.jejak.kernel;

/// Why a command was not accepted. A value, named after the rule; its components are the parameters
/// of the text that people read, so none is personal data.
public interface Refusal {
  /// Stable; clients branch on it. Listed with rule and remedy in `docs/refusals.md`.
  String code();

  Kind kind();

  /// True where the attempt itself must be kept as an event (marked `!` in the rule book).
  default boolean material() {
    return false;
  }

  /// What sort of no it is; the edge turns it into an HTTP status.
  enum Kind {
    /// What was asked makes no sense by itself.
    INVALID,
    /// Who asks may not, or what is named does not exist for the asker.
    NOT_FOUND,
    /// A rule forbids it for these parties.
    NOT_ALLOWED,
    /// The state of the thing does not permit it (any more, or yet).
    CONFLICT,
    /// Nothing is left: seats, money, numbers.
    EXHAUSTED,
    /// The actor saw an older version.
    STALE
  }
}
