package id.jejak.kernel;

import java.util.Collection;
import java.util.Map;

/// A command that the process asked for was refused; the process decides what follows.
public record StepRefused(
    ProcessKey instance, String step, String code, Map<String, String> details)
    implements ProcessEvent {
  /// What the step is about is in a state in which the step means nothing: as a rule somebody was
  /// faster, and the event is on its way.
  public boolean overtaken() {
    return code.equals("ILLEGAL_TRANSITION");
  }

  /// It is in one of these states.
  public boolean overtaken(Collection<String> states) {
    String state = details.get("state");
    return overtaken() && state != null && states.contains(state);
  }
}
