package id.jejak.messages.notification;

import id.jejak.kernel.Command;

/// What may be asked of one notice.
public sealed interface NotificationCommand extends Command permits RequestNotification {
  NotificationId notification();

  @Override
  default NotificationId target() {
    return notification();
  }
}
