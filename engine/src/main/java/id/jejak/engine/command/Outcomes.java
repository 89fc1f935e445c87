package id.jejak.engine.command;

import id.jejak.kernel.Outcome;
import id.jejak.kernel.Refusal;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

/// Refusals as answers: the record's components become the parameters of the text.
public final class Outcomes {
  private Outcomes() {}

  public static Outcome.Refused refused(Refusal why) {
    Map<String, String> details = new LinkedHashMap<>();
    for (RecordComponent component : why.getClass().getRecordComponents()) {
      try {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        details.put(component.getName(), String.valueOf(accessor.invoke(why)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            "the refusal " + why.code() + " does not show its parameters", e);
      }
    }
    return new Outcome.Refused(why.code(), why.kind(), details);
  }
}
