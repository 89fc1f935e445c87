package id.jejak.saga.agreement;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.agreement.NoteIntakeBreach;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class IntakeProcessTest {
  private static final AgreementId MOU = new AgreementId("agr-mou");
  private static final OrganizationId PARTNER = new OrganizationId("org-PT-VISTA");
  private static final Period HALF = new Period(day("2023-01-01"), day("2023-06-30"));
  private static final IntakePromised TWO = new IntakePromised(MOU, PARTNER, 2, HALF);
  private static final String DUE = "agr-mou/2023-01-01/2023-06-30";

  private static ProcessSpec<?> intake() {
    return ProcessSpec.of(new IntakeProcess(), PARTNER.value());
  }

  private static PlacementStarted started(String id, String on) {
    return new PlacementStarted(
        new PlacementId(id),
        SITI.person(),
        PROGRAM,
        PARTNER,
        EmploymentKind.PERMANENT,
        WageBand.MINIMUM,
        day(on));
  }

  @Test
  void a_promise_that_was_not_kept_is_noted_when_its_period_is_over() {
    intake()
        .given(TWO, started("plc-1", "2023-05-02"))
        .firesAt(DUE, "2023-07-01T00:00")
        .fires(DUE)
        .then(new Strike(DUE), new Send("breach", new NoteIntakeBreach(MOU, PARTNER, HALF, 1)))
        .has("plc-1: 2023-05-02");
  }

  @Test
  void a_promise_that_was_kept_is_struck_off() {
    intake()
        .given(TWO, started("plc-1", "2023-05-02"), started("plc-2", "2023-06-30"))
        .fires(DUE)
        .then(new Strike(DUE));
  }

  @Test
  void who_started_before_the_period_or_after_it_does_not_count() {
    intake()
        .given(started("plc-1", "2022-12-31"), TWO, started("plc-2", "2023-07-01"))
        .fires(DUE)
        .then(new Strike(DUE), new Send("breach", new NoteIntakeBreach(MOU, PARTNER, HALF, 0)));
  }

  @Test
  void who_started_before_the_promise_was_recorded_counts() {
    intake()
        .given(started("plc-1", "2023-01-02"), started("plc-2", "2023-01-02"), TWO)
        .fires(DUE)
        .then(new Strike(DUE));
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    intake().given(TWO).fires(DUE).refused("breach", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new IntakeProcess(), PARTNER.value(), _ -> "WATCHED")
        .walking(TWO, started("plc-1", "2023-05-02"))
        .approve();
  }
}
