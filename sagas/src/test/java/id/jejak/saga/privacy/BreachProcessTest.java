package id.jejak.saga.privacy;

import static id.jejak.saga.Sample.BUDI;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachId;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import id.jejak.messages.privacy.DataCategory;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BreachProcessTest {
  private static final BreachId BREACH = new BreachId("brc-1");
  private static final BreachReported REPORTED =
      new BreachReported(
          BREACH,
          Set.of(DataCategory.CONTACT),
          new Period(day("2023-01-01"), day("2023-01-02")),
          "LOST_LAPTOP",
          "LOCKED");
  private static final AffectedNamed NAMED = new AffectedNamed(BREACH, List.of(SITI.person()));
  private static final BreachNotified FIRST = notified(1, SITI.person());

  private static BreachNotified notified(int notice, PersonId person) {
    return new BreachNotified(BREACH, notice, List.of(person));
  }

  private static Send tell(PersonId person) {
    return new Send(
        "tell:" + person,
        RequestNotification.to(person, Template.BREACH_NOTICE, Map.of("breach", "brc-1"), "brc-1"));
  }

  private static Send authority(String notice) {
    return new Send(
        "authority",
        RequestNotification.to(
            Role.AUTHORITY,
            Template.BREACH_NOTICE_TO_AUTHORITY,
            Map.of("breach", "brc-1", "notice", notice, "persons", "1"),
            "brc-1",
            notice));
  }

  private static ProcessSpec<?> breach() {
    return ProcessSpec.of(new BreachProcess(), BREACH.value());
  }

  @Test
  void a_notice_is_due_within_three_days_also_over_a_weekend() {
    breach().on("2023-01-06").when(REPORTED).firesAt("notify", "2023-01-09T09:00:00");
  }

  @Test
  void the_office_is_reminded_of_a_notice_that_is_late() {
    breach()
        .given(REPORTED)
        .fires("notify")
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    Role.PROGRAM_ADMIN,
                    Template.BREACH_NOTICE_OVERDUE,
                    Map.of("breach", "brc-1"),
                    ProcessSpec.EVENT.toString())));
  }

  @Test
  void everybody_affected_and_the_authority_are_told() {
    breach()
        .given(REPORTED, NAMED)
        .when(FIRST)
        .then(new Cancel("notify"), tell(SITI.person()), authority("1"))
        .awaits();
  }

  @Test
  void who_is_found_later_is_told_with_a_second_notice() {
    breach()
        .given(REPORTED, NAMED, FIRST)
        .on("2023-01-10")
        .when(new AffectedNamed(BREACH, List.of(BUDI.person())))
        .firesAt("notify", "2023-01-13T09:00:00")
        .when(notified(2, BUDI.person()))
        .then(new Cancel("notify"), tell(BUDI.person()), authority("2"));
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new BreachProcess(), BREACH.value(), is -> is.told() ? "TOLD" : "OPEN")
        .walking(REPORTED, NAMED, FIRST)
        .approve();
  }
}
