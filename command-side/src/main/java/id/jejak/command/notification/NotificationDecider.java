package id.jejak.command.notification;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.notification.NotificationCommand;
import id.jejak.messages.notification.NotificationEvent;
import id.jejak.messages.notification.NotificationRequested;
import id.jejak.messages.notification.NotificationWithheld;
import id.jejak.messages.notification.RequestNotification;

final class NotificationDecider
    implements Decider<NotificationCommand, Notification, NotificationEvent, NotificationFacts> {
  @Override
  public Class<NotificationCommand> commands() {
    return NotificationCommand.class;
  }

  @Override
  public Class<NotificationEvent> events() {
    return NotificationEvent.class;
  }

  @Override
  public Notification initial() {
    return Notification.UNKNOWN;
  }

  @Override
  public Notification evolve(Notification is, NotificationEvent event) {
    return is.evolve(event);
  }

  @Override
  public NotificationFacts facts(
      NotificationCommand command, Notification is, Provenance by, History history) {
    return switch (command) {
      case RequestNotification asked when is == Notification.UNKNOWN ->
          NotificationFacts.of(asked, history);
      case RequestNotification _ -> NotificationFacts.NONE;
    };
  }

  @Override
  public Decision<NotificationEvent> decide(
      NotificationCommand command, Notification is, NotificationFacts facts, Provenance by) {
    return switch (command) {
      case RequestNotification asked -> request(asked, is, facts);
    };
  }

  /// Never refused, so that no process stops because somebody may not be told: what is withheld is
  /// a fact too.
  private static Decision<NotificationEvent> request(
      RequestNotification asked, Notification is, NotificationFacts facts) {
    return switch (is) {
      case UNKNOWN -> {
        var why = facts.why();
        boolean withheld = why == NotificationWithheld.Why.DECEASED || !asked.template().isOwed();
        yield why != null && withheld
            ? accept(
                new NotificationWithheld(
                    asked.notification(), asked.recipient(), asked.template(), why))
            : accept(
                new NotificationRequested(
                    asked.notification(), asked.recipient(), asked.template(), asked.parameters()));
      }
      case REQUESTED, WITHHELD -> alreadySo();
    };
  }
}
