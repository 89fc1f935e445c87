package id.jejak.messages.scheme;

import java.time.LocalDate;

/// How a scheme goes over to its next version.
///
/// @param until the last day of the version before
/// @param candidates what becomes of those who were admitted under it and are not assessed by then
public record TransitionPlan(LocalDate until, Candidates candidates) {
  public enum Candidates {
    /// They are assessed by the units that they applied for.
    FINISH,
    /// Their applications move to the next version.
    MOVE
  }
}
