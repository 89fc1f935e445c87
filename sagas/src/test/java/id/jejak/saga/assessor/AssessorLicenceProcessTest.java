package id.jejak.saga.assessor;

import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.assessor.ExpireAssessorLicence;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessorLicenceProcessTest {
  private static final PersonId RATNA = new PersonId("per-ratna");
  private static final AssessorRegistered REGISTERED =
      new AssessorRegistered(
          ASSESSOR,
          RATNA,
          Personal.of(RATNA, "Ratna"),
          Personal.of(RATNA, "MET.000.004772 2020"),
          Set.of(SCHEME.scheme()),
          new Period(day("2020-07-01"), day("2023-06-30")));
  private static final AssessorRenewed RENEWED =
      new AssessorRenewed(ASSESSOR, new Period(day("2023-07-01"), day("2026-06-30")));
  private static final AssessorValidityCorrected CORRECTED =
      new AssessorValidityCorrected(
          ASSESSOR, new Period(day("2019-11-01"), day("2022-10-31")), "MET.000.004772 2020");
  private static final AssessorWithdrawn WITHDRAWN =
      new AssessorWithdrawn(ASSESSOR, day("2023-02-01"), "ETHICS");
  private static final Send EXPIRE = new Send("expire", new ExpireAssessorLicence(ASSESSOR));

  private static ProcessSpec<?> licence() {
    return ProcessSpec.of(new AssessorLicenceProcess(), ASSESSOR.value());
  }

  @Test
  void a_licence_expires_when_its_last_day_is_over() {
    licence()
        .when(REGISTERED)
        .firesAt("expire", "2023-07-01T00:00")
        .fires("expire")
        .then(EXPIRE)
        .goesOn();
  }

  @Test
  void a_renewal_puts_the_end_off() {
    licence().given(REGISTERED).when(RENEWED).firesAt("expire", "2026-07-01T00:00");
  }

  @Test
  void a_lapse_that_is_learnt_late_expires_at_once() {
    licence().given(REGISTERED).when(CORRECTED).firesAt("expire", "2022-11-01T00:00");
  }

  @Test
  void withdrawn_in_the_last_moment_it_does_not_expire() {
    licence()
        .given(REGISTERED)
        .fires("expire")
        .refused("expire", "ILLEGAL_TRANSITION", "WITHDRAWN")
        .thenNothing()
        .when(WITHDRAWN)
        .over();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    licence().given(REGISTERED).fires("expire").refused("expire", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new AssessorLicenceProcess(), ASSESSOR.value(), _ -> "LICENSED")
        .walking(REGISTERED, RENEWED, CORRECTED, WITHDRAWN)
        .livingWith(
            "expire ILLEGAL_TRANSITION ACTIVE",
            "expire ILLEGAL_TRANSITION SUSPENDED",
            "expire ILLEGAL_TRANSITION WITHDRAWN")
        .approve();
  }
}
