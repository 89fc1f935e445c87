package id.jejak.kernel;

import java.math.BigDecimal;
import java.util.Map;

/// The versioned table of rule parameters. Deadlines, caps and ratios are data: each decision
/// stores the version that it used.
public record Rules(int version, Map<String, String> parameters) {
  public static final Rules NONE = new Rules(0, Map.of());

  public Rules {
    parameters = Map.copyOf(parameters);
  }

  public int number(String parameter) {
    return Integer.parseInt(text(parameter));
  }

  public BigDecimal decimal(String parameter) {
    return new BigDecimal(text(parameter));
  }

  public String text(String parameter) {
    String value = parameters.get(parameter);
    if (value == null) {
      throw new IllegalStateException(
          "the rule table, version " + version + ", has no parameter " + parameter);
    }
    return value;
  }
}
