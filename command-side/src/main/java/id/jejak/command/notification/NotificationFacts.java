package id.jejak.command.notification;

import id.jejak.kernel.History;
import id.jejak.messages.notification.NotificationWithheld;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.DataSubjectEvent;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.DutiesAsked;
import id.jejak.messages.privacy.DutiesReported;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRefused;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RequesterVerified;
import id.jejak.messages.privacy.RestrictionLifted;
import org.jspecify.annotations.Nullable;

/// @param why the recipient must not be told; null where nothing speaks against it
record NotificationFacts(NotificationWithheld.@Nullable Why why) {
  private static final String PERSON = "per-";

  static final NotificationFacts NONE = new NotificationFacts(null);

  static NotificationFacts of(RequestNotification asked, History history) {
    if (!asked.recipient().startsWith(PERSON)) {
      return NONE;
    }
    var person = new PersonId(asked.recipient());
    return died(person, history)
        ? new NotificationFacts(NotificationWithheld.Why.DECEASED)
        : new NotificationFacts(use(person, history));
  }

  private static boolean died(PersonId person, History history) {
    return history.of(person, PersonEvent.class).stream()
        .anyMatch(PersonDeceased.class::isInstance);
  }

  /// Of the last word about the use of the data.
  private static NotificationWithheld.@Nullable Why use(PersonId person, History history) {
    NotificationWithheld.@Nullable Why why = null;
    for (DataSubjectEvent event : history.of(DataSubjectId.of(person), DataSubjectEvent.class)) {
      why =
          switch (event) {
            case ProcessingRestricted _ -> NotificationWithheld.Why.RESTRICTED;
            case RestrictionLifted _ -> null;
            case ErasureExecuted _ -> NotificationWithheld.Why.ERASED;
            case ConsentGiven _,
                ConsentWithdrawn _,
                AccessRequested _,
                DossierDelivered _,
                ErasureRequested _,
                RequesterVerified _,
                DutiesAsked _,
                DutiesReported _,
                ErasureRefused _ ->
                why;
          };
    }
    return why;
  }
}
