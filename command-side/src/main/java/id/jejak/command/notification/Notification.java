package id.jejak.command.notification;

import id.jejak.messages.notification.NotificationEvent;
import id.jejak.messages.notification.NotificationRequested;
import id.jejak.messages.notification.NotificationWithheld;

enum Notification {
  UNKNOWN,
  REQUESTED,
  WITHHELD;

  Notification evolve(NotificationEvent event) {
    return switch (event) {
      case NotificationRequested _ -> REQUESTED;
      case NotificationWithheld _ -> WITHHELD;
    };
  }
}
