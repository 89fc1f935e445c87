package id.jejak.messages.notification;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Identifier;
import id.jejak.messages.shared.Role;
import java.util.Map;

/// @param recipient the identifier of a person or an organisation, or a role
///   (`RequestNotification.to`); never an address
/// @param parameters what the text names, no more and no less: identifiers, days, codes; never
///   personal data
public record RequestNotification(
    NotificationId notification,
    String recipient,
    Template template,
    Map<String, String> parameters)
    implements NotificationCommand, Begins {
  public RequestNotification {
    parameters = Map.copyOf(parameters);
    if (!parameters.keySet().equals(template.parameters())) {
      throw new IllegalArgumentException(
          template + " names " + template.parameters() + ", not " + parameters.keySet());
    }
  }

  /// The notice `template` to a person or an organisation, told once about `about`.
  public static RequestNotification to(
      Identifier recipient, Template template, Map<String, String> parameters, String... about) {
    return to(recipient.value(), template, parameters, about);
  }

  /// The notice to whoever holds a role in the office.
  public static RequestNotification to(
      Role role, Template template, Map<String, String> parameters, String... about) {
    return to("role:" + role, template, parameters, about);
  }

  private static RequestNotification to(
      String recipient, Template template, Map<String, String> parameters, String... about) {
    return new RequestNotification(
        NotificationId.of(template, recipient, about), recipient, template, parameters);
  }
}
