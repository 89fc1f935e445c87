package id.jejak.command.person;

import static id.jejak.command.person.Examples.BIRTH;
import static id.jejak.command.person.Examples.NIK;
import static id.jejak.command.person.Examples.SITI;
import static id.jejak.command.person.Examples.registered;
import static id.jejak.command.person.Examples.sealed;

import id.jejak.messages.person.PersonDeceased;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.RecordDeath;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.IllegalTransition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordDeathTest {
  private static final PersonRegistered REGISTERED = registered(NIK, BIRTH, Sex.FEMALE, List.of());

  private static RecordDeath died(int day) {
    return new RecordDeath(SITI, LocalDate.of(2023, 2, day), sealed("death certificate"));
  }

  private static final PersonDeceased DECEASED =
      new PersonDeceased(SITI, LocalDate.of(2023, 2, 1), sealed("death certificate"));

  @Test
  void a_death_is_recorded_once() {
    var person = Examples.person();
    person.given(REGISTERED).when(died(1)).then(DECEASED);
    person.given(REGISTERED, DECEASED).when(died(1)).thenNothing();
    person
        .given(REGISTERED, DECEASED)
        .when(died(2))
        .thenRefused(new IllegalTransition(SITI.value(), "DECEASED"));
  }
}
