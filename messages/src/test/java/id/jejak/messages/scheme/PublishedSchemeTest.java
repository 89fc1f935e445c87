package id.jejak.messages.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishedSchemeTest {
  private static final SchemeId OTO = new SchemeId("sch-oto");
  private static final SchemeVersion FIRST = new SchemeVersion(OTO, 1);
  private static final SchemeVersion SECOND = new SchemeVersion(OTO, 2);
  private static final LocalDate UNTIL = LocalDate.of(2023, 12, 31);
  private static final SchemePublished PUBLISHED = new SchemePublished(OTO, "Otomotif", terms(36));
  private static final SchemeVersionPublished NEXT =
      new SchemeVersionPublished(
          SECOND,
          terms(48),
          "masa berlaku",
          new TransitionPlan(UNTIL, TransitionPlan.Candidates.MOVE));
  private static final SchemeVersionRetired RETIRED =
      new SchemeVersionRetired(FIRST, UNTIL.plusDays(1), TransitionPlan.Candidates.MOVE);

  private static SchemeTerms terms(int validityMonths) {
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
        validityMonths,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        List.of(),
        0);
  }

  @Test
  void every_version_keeps_its_terms() {
    var scheme = PublishedScheme.of(List.of(PUBLISHED, NEXT));
    assertThat(scheme.terms(FIRST)).isEqualTo(terms(36));
    assertThat(scheme.terms(SECOND)).isEqualTo(terms(48));
    assertThat(scheme.latest()).isEqualTo(2);
  }

  @Test
  void both_versions_are_good_during_the_transition() {
    var scheme = PublishedScheme.of(List.of(PUBLISHED, NEXT));
    assertThat(scheme.objectionTo(FIRST, UNTIL)).isNull();
    assertThat(scheme.objectionTo(SECOND, UNTIL)).isNull();
  }

  @Test
  void nothing_is_begun_under_a_version_that_is_retired() {
    var scheme = PublishedScheme.of(List.of(PUBLISHED, NEXT, RETIRED));
    assertThat(scheme.objectionTo(FIRST, UNTIL)).isNull();
    assertThat(scheme.objectionTo(FIRST, UNTIL.plusDays(1)))
        .isEqualTo(new SchemeVersionMismatch(FIRST, 2));
  }

  @Test
  void what_was_not_published_cannot_be_pinned() {
    assertThat(PublishedScheme.UNKNOWN.latest()).isZero();
    assertThat(PublishedScheme.UNKNOWN.objectionTo(FIRST, UNTIL))
        .isEqualTo(new SchemeVersionMismatch(FIRST, 0));
  }
}
