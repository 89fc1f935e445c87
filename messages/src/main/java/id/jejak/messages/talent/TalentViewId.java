package id.jejak.messages.talent;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;

/// One look that a company takes at a profile.
public record TalentViewId(@JsonValue String value) implements Identifier {
  public TalentViewId {
    Identifier.check("tvw", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
