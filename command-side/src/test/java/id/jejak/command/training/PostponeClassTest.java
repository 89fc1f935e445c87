package id.jejak.command.training;

import static id.jejak.command.training.Examples.AGREEMENT;
import static id.jejak.command.training.Examples.BLK;
import static id.jejak.command.training.Examples.CAPABLE;
import static id.jejak.command.training.Examples.CENTRE;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SELECTION;
import static id.jejak.command.training.Examples.day;
import static id.jejak.command.training.Examples.seat;
import static id.jejak.command.training.Examples.started;
import static id.jejak.command.training.Examples.trainingClass;

import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.organization.CapabilityEnded;
import id.jejak.messages.organization.ProviderNotCapable;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.PostponeClass;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PostponeClassTest {
  private static final LocalDate LATER = FIRST_DAY.plusDays(14);
  private static final ClassPostponed POSTPONED =
      new ClassPostponed(CLASS, PROGRAM, LATER, LATER.plusDays(39), "TOO_FEW");

  @Test
  void a_class_that_has_not_started_is_postponed() {
    trainingClass().given(SCHEDULED, SELECTION).when(to(LATER)).then(POSTPONED);
  }

  @Test
  void postponing_to_the_same_day_changes_nothing() {
    trainingClass().given(SCHEDULED, POSTPONED).when(to(LATER)).thenNothing();
  }

  @Test
  void no_class_is_brought_forward() {
    trainingClass()
        .given(SCHEDULED, POSTPONED)
        .when(to(FIRST_DAY))
        .thenRefused(new IllegalTransition(CLASS.value(), "POSTPONED"));
  }

  @Test
  void a_running_class_is_not_postponed() {
    trainingClass()
        .given(SCHEDULED, SELECTION, seat(1), seat(2), started(1, 2))
        .when(to(LATER))
        .thenRefused(new IllegalTransition(CLASS.value(), "RUNNING"));
  }

  @Test
  void a_class_is_not_moved_to_when_its_provider_cannot_teach_it() {
    trainingClass()
        .where(BLK, CENTRE, CAPABLE, new CapabilityEnded(BLK, SCHEME.scheme(), LATER))
        .given(SCHEDULED)
        .when(to(LATER))
        .thenRefused(new ProviderNotCapable(BLK, SCHEME.scheme(), LATER));
  }

  @Test
  void a_class_is_not_moved_out_of_its_agreement() {
    LocalDate next = LocalDate.of(2024, 1, 8);
    trainingClass()
        .given(SCHEDULED)
        .when(to(next))
        .thenRefused(new NoAgreementInForce(AGREEMENT, next));
  }

  private static PostponeClass to(LocalDate day) {
    return new PostponeClass(CLASS, day, day.plusDays(39), "TOO_FEW");
  }
}
