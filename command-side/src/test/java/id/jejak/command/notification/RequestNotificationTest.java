package id.jejak.command.notification;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.messages.notification.NotificationCommand;
import id.jejak.messages.notification.NotificationEvent;
import id.jejak.messages.notification.NotificationRequested;
import id.jejak.messages.notification.NotificationWithheld;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestNotificationTest {
  private static final PersonId SITI = new PersonId("per-siti");
  private static final DataSubjectId SUBJECT = DataSubjectId.of(SITI);
  private static final RequestNotification REMIND =
      RequestNotification.to(
          SITI, Template.SELF_ASSESSMENT_REMINDER, Map.of("application", "app-1"), "app-1");
  private static final RequestNotification OWED =
      RequestNotification.to(SITI, Template.BREACH_NOTICE, Map.of("breach", "brc-1"), "brc-1");

  private static NotificationRequested requested(RequestNotification asked) {
    return new NotificationRequested(
        asked.notification(), asked.recipient(), asked.template(), asked.parameters());
  }

  private static NotificationWithheld withheld(
      RequestNotification asked, NotificationWithheld.Why why) {
    return new NotificationWithheld(asked.notification(), asked.recipient(), asked.template(), why);
  }

  private final DeciderSpec<NotificationCommand, Notification, NotificationEvent, NotificationFacts>
      notice = DeciderSpec.of(new NotificationDecider());

  @Test
  void a_person_is_told_once() {
    notice.given().when(REMIND).then(requested(REMIND));
    notice.given(requested(REMIND)).when(REMIND).thenNothing();
  }

  @Test
  void a_role_is_told_without_asking_anybody() {
    var office =
        RequestNotification.to(
            Role.PROGRAM_ADMIN, Template.DOSSIER_OVERDUE, Map.of("person", SITI.value()), "1");
    notice.given().when(office).then(requested(office));
  }

  @Test
  void a_notice_names_what_its_text_says_and_nothing_else() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestNotification.to(SITI, Template.BREACH_NOTICE, Map.of(), "1"));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            RequestNotification.to(
                SITI, Template.BREACH_NOTICE, Map.of("breach", "brc-1", "name", "Siti"), "1"));
  }

  @Test
  void whose_data_may_not_be_used_is_not_told() {
    notice
        .given()
        .where(SUBJECT, new ProcessingRestricted(SUBJECT, SITI))
        .when(REMIND)
        .then(withheld(REMIND, NotificationWithheld.Why.RESTRICTED));
    notice.given(withheld(REMIND, NotificationWithheld.Why.RESTRICTED)).when(REMIND).thenNothing();
  }

  @Test
  void after_the_restriction_is_lifted_the_person_is_told_again() {
    notice
        .given()
        .where(
            SUBJECT, new ProcessingRestricted(SUBJECT, SITI), new RestrictionLifted(SUBJECT, SITI))
        .when(REMIND)
        .then(requested(REMIND));
  }

  @Test
  void what_the_law_owes_is_told_all_the_same() {
    notice
        .given()
        .where(SUBJECT, new ProcessingRestricted(SUBJECT, SITI))
        .when(OWED)
        .then(requested(OWED));
  }

  @Test
  void nobody_writes_to_the_dead() {
    notice
        .given()
        .where(
            SITI,
            new PersonDeceased(
                SITI, LocalDate.of(2023, 2, 1), Personal.of(SITI, "death certificate")))
        .when(OWED)
        .then(withheld(OWED, NotificationWithheld.Why.DECEASED));
  }
}
