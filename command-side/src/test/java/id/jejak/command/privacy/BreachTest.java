package id.jejak.command.privacy;

import static id.jejak.command.privacy.Examples.SITI;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachCommand;
import id.jejak.messages.privacy.BreachEvent;
import id.jejak.messages.privacy.BreachId;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import id.jejak.messages.privacy.DataCategory;
import id.jejak.messages.privacy.NameAffected;
import id.jejak.messages.privacy.NobodyAffected;
import id.jejak.messages.privacy.NotifyBreach;
import id.jejak.messages.privacy.ReportBreach;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BreachTest {
  private static final BreachId BREACH = new BreachId("brc-1");
  private static final PersonId BUDI = new PersonId("per-budi");
  private static final Period WHEN = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 2));
  static final ReportBreach REPORT =
      new ReportBreach(BREACH, Set.of(DataCategory.CONTACT), WHEN, "LOST_LAPTOP", "LOCKED");
  private static final BreachReported REPORTED =
      new BreachReported(BREACH, Set.of(DataCategory.CONTACT), WHEN, "LOST_LAPTOP", "LOCKED");
  private static final AffectedNamed NAMED = new AffectedNamed(BREACH, List.of(SITI));
  private static final BreachNotified NOTIFIED = new BreachNotified(BREACH, 1, List.of(SITI));
  private static final NotifyBreach NOTIFY = new NotifyBreach(BREACH);

  private final DeciderSpec<BreachCommand, Breach, BreachEvent, BreachFacts> breach =
      DeciderSpec.of(new BreachDecider());

  private static NameAffected name(PersonId... persons) {
    return new NameAffected(BREACH, List.of(persons));
  }

  @Test
  void a_breach_is_reported_once() {
    breach.given().when(REPORT).then(REPORTED);
    breach.given(REPORTED).when(REPORT).thenNothing();
    breach
        .given(REPORTED)
        .when(new ReportBreach(BREACH, Set.of(DataCategory.IDENTITY), WHEN, "LOST", "LOCKED"))
        .thenRefused(new AlreadyExists("brc-1"));
    breach.given().when(name(SITI)).thenRefused(new NotFound("brc-1"));
  }

  @Test
  void who_is_affected_is_named_once() {
    breach.given(REPORTED).when(name(SITI)).then(NAMED);
    breach.given(REPORTED, NAMED).when(name(SITI)).thenNothing();
    breach
        .given(REPORTED, NAMED)
        .when(name(SITI, BUDI))
        .then(new AffectedNamed(BREACH, List.of(BUDI)));
    assertThatThrownBy(() -> name()).hasMessage("1 to 1000 people are named at once");
  }

  @Test
  void everybody_named_is_told() {
    breach.given(REPORTED, NAMED).when(NOTIFY).then(NOTIFIED);
    breach.given(REPORTED).when(NOTIFY).thenRefused(new NobodyAffected(BREACH));
  }

  @Test
  void nobody_is_told_twice_and_who_is_found_later_gets_a_second_notice() {
    breach.given(REPORTED, NAMED, NOTIFIED).when(NOTIFY).thenNothing();
    breach
        .given(REPORTED, NAMED, NOTIFIED, new AffectedNamed(BREACH, List.of(BUDI)))
        .when(NOTIFY)
        .then(new BreachNotified(BREACH, 2, List.of(BUDI)));
  }

  private enum Name {
    UNKNOWN,
    REPORTED,
    TO_BE_TOLD,
    TOLD
  }

  private static Name name(Breach is) {
    if (is.reported() == null) {
      return Name.UNKNOWN;
    }
    return is.untold().isEmpty() ? is.notices() == 0 ? Name.REPORTED : Name.TOLD : Name.TO_BE_TOLD;
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(breach, BreachTest::name).asking(REPORT, name(SITI), name(BUDI), NOTIFY).approve();
  }
}
