package id.jejak.messages.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import java.util.ArrayList;
import java.util.List;

/// One notice to one recipient. It follows from what it is about, so that telling again is the same
/// notice.
public record NotificationId(@JsonValue String value) implements Identifier {
  public NotificationId {
    Identifier.check("ntf", value);
  }

  /// @param about what makes this notice another than the next, such as the certificate and the
  ///   days left
  public static NotificationId of(Template template, String recipient, String... about) {
    var parts = new ArrayList<>(List.of(template.name(), recipient));
    parts.addAll(List.of(about));
    return new NotificationId(Derived.id("ntf", parts.toArray(String[]::new)));
  }

  @Override
  public String toString() {
    return value;
  }
}
