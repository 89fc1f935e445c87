package id.jejak.messages.notification;

/// Nobody is told: the person restricted the use of their data, was erased, or died.
public record NotificationWithheld(
    NotificationId notification, String recipient, Template template, Why why)
    implements NotificationEvent {
  public enum Why {
    RESTRICTED,
    ERASED,
    DECEASED
  }
}
