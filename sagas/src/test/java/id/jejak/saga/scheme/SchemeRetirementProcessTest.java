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
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.TransitionPlan.Candidates;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemeRetirementProcessTest {
  private static final SchemeVersionPublished PUBLISHED =
      new SchemeVersionPublished(
          new SchemeVersion(SCHEME.scheme(), 2),
          terms(),
          "two units more",
          new TransitionPlan(day("2023-03-31"), Candidates.MOVE));
  private static final Send RETIRE = new Send("retire", new RetireSchemeVersion(SCHEME));

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
  void a_version_is_retired_when_the_transition_is_over() {
    retirement()
        .when(PUBLISHED)
        .firesAt("retire", "2023-04-01T00:00")
        .fires("retire")
        .then(RETIRE)
        .over();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    retirement()
        .given(PUBLISHED)
        .fires("retire")
        .refused("retire", "NOT_FOUND")
        .parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new SchemeRetirementProcess(), SCHEME.toString(), is -> "VERSION")
        .walking(PUBLISHED)
        .approve();
  }
}
