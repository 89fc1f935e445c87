package id.jejak.saga.scheme;

import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.RetireSchemeVersion;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemeRetirementProcessTest {
  private static final SchemeVersionPublished NEXT =
      new SchemeVersionPublished(
          new SchemeVersion(SCHEME.scheme(), 2),
          terms(),
          "two units more",
          new TransitionPlan(day("2023-04-23"), TransitionPlan.Candidates.MOVE));
  private static final SchemeVersionRetired RETIRED =
      new SchemeVersionRetired(SCHEME, day("2023-04-24"), TransitionPlan.Candidates.MOVE);

  private static SchemeTerms terms() {
    return new SchemeTerms(
        Packaging.KLASTER,
        0,
        "45201",
        "7231",
        Certifier.BNSP,
        List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Servis")),
        SchemeTerms.Entry.OPEN,
        Requirement.NONE,
        Set.of(Instrument.ORAL),
        Set.of(Mode.ON_SITE),
        2,
        6,
        36,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        List.of(30, 90, 180),
        0);
  }

  private static ProcessSpec<?> retirement() {
    return ProcessSpec.of(new SchemeRetirementProcess(), SCHEME.toString());
  }

  @Test
  void a_version_is_retired_when_the_transition_is_over_holiday_or_not() {
    retirement()
        .when(NEXT) // its last day is a Sunday in the Idul Fitri leave
        .firesAt("retire", "2023-04-24T00:00")
        .fires("retire")
        .then(new Send("retire", new RetireSchemeVersion(SCHEME)))
        .goesOn()
        .when(RETIRED)
        .over();
  }

  @Test
  void a_version_that_would_stay_in_use_for_ever_parks_it() {
    retirement()
        .given(NEXT)
        .fires("retire")
        .refused("retire", "ILLEGAL_TRANSITION", "RETIRING")
        .parked("ILLEGAL_TRANSITION");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new SchemeRetirementProcess(), SCHEME.toString(), _ -> "RETIRING")
        .walking(NEXT, RETIRED)
        .approve();
  }
}
