package id.jejak.saga.apprenticeship;

import static id.jejak.saga.Sample.day;
import static id.jejak.saga.apprenticeship.Example.ABROAD;
import static id.jejak.saga.apprenticeship.Example.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.apprenticeship.ApprenticeReserved;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.DepartureRefused;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class IntakeProcessTest {
  private static final ApprenticeshipId BUDI = new ApprenticeshipId("apr-budi");
  private static final ApprenticeshipId ADI = new ApprenticeshipId("apr-adi");
  private static final ApprenticeReserved FIRST = reserved(BUDI, 1);
  private static final ApprenticeReserved SECOND = reserved(ADI, 2);
  private static final DepartureRefused REFUSED =
      new DepartureRefused(ABROAD, "VISA", day("2023-03-01"));

  private static ApprenticeReserved reserved(ApprenticeshipId id, int place) {
    return new ApprenticeReserved(ref(id, ApprenticeshipKind.OVERSEAS), place);
  }

  private static ApprenticeSelected selected(ApprenticeshipId id) {
    return new ApprenticeSelected(ref(id, ApprenticeshipKind.OVERSEAS), day("2023-03-01"));
  }

  private static ProcessSpec<?> intake() {
    return ProcessSpec.of(new IntakeProcess(), "itk-2023-1");
  }

  private static Send select(ApprenticeshipId id) {
    return new Send("replace:" + id, new SelectApprentice(id, day("2023-03-01")));
  }

  @Test
  void the_next_in_order_replaces_whose_visa_was_refused() {
    intake()
        .given(SECOND, FIRST)
        .when(REFUSED)
        .then(new Strike("apr-budi"), select(BUDI))
        .when(selected(BUDI))
        .has("apr-adi: 000002");
  }

  @Test
  void who_cannot_go_any_more_is_passed_over() {
    intake()
        .given(FIRST, SECOND, REFUSED)
        .refused("replace:apr-budi", "APPRENTICE_RULE")
        .then(new Strike("apr-adi"), select(ADI));
  }

  @Test
  void without_reserves_the_place_stays_free() {
    intake().when(REFUSED).thenNothing();
    intake().given(FIRST, REFUSED).refused("replace:apr-budi", "ILLEGAL_TRANSITION").thenNothing();
  }

  @Test
  void who_was_selected_otherwise_is_no_reserve() {
    intake().given(FIRST, selected(BUDI)).has().when(REFUSED).thenNothing();
  }

  @Test
  void who_fails_abroad_is_not_replaced() {
    assertThat(
            new IntakeProcess()
                .keyOf(
                    new ApprenticeshipPhaseFailed(
                        ABROAD, ApprenticeshipPhase.YEAR_1_EXAM, day("2024-03-01"))))
        .isNull();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new IntakeProcess(), "itk-2023-1", is -> is.since() == null ? "FULL" : "REPLACING")
        .walking(
            FIRST,
            selected(BUDI),
            REFUSED,
            new ApprenticeshipPhaseFailed(
                ABROAD, ApprenticeshipPhase.PRE_DEPARTURE, day("2023-03-01")))
        .walking("ApprenticeReserved, another", SECOND)
        .livingWith("replace APPRENTICE_RULE", "replace ILLEGAL_TRANSITION")
        .approve();
  }
}
