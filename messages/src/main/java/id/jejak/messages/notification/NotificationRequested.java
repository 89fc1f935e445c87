package id.jejak.messages.notification;

import java.util.Map;

/// Somebody is to be told. The text is made when it is read, in the reader's language.
public record NotificationRequested(
    NotificationId notification,
    String recipient,
    Template template,
    Map<String, String> parameters)
    implements NotificationEvent {
  public NotificationRequested {
    parameters = Map.copyOf(parameters);
  }
}
