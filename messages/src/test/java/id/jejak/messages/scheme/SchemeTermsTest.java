package id.jejak.messages.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.messages.shared.Mode;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What a scheme version cannot say.
class SchemeTermsTest {
  private static final Unit UNIT = new Unit(new UnitCode("G.45OTO01.001.2"), "Servis");

  private static SchemeTerms terms(
      Packaging packaging,
      int level,
      String kbli,
      List<Unit> units,
      SchemeTerms.Entry entry,
      Set<Instrument> methods,
      int attempts,
      List<Integer> followUpDays,
      int hours) {
    return new SchemeTerms(
        packaging,
        level,
        kbli,
        "7231",
        Certifier.BNSP,
        units,
        entry,
        Requirement.NONE,
        methods,
        Set.of(Mode.ON_SITE),
        attempts,
        6,
        36,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        followUpDays,
        hours);
  }

  private static SchemeTerms sound() {
    return terms(
        Packaging.KKNI,
        2,
        "45201",
        List.of(UNIT),
        SchemeTerms.Entry.TRAINING,
        Set.of(Instrument.ORAL),
        2,
        List.of(30, 90, 180),
        240);
  }

  private static void refused(ThrowingCallable making) {
    assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_scheme_says_all_that_it_must() {
    assertThat(sound().units()).containsExactly(UNIT);
  }

  @Test
  void only_kkni_has_a_level() {
    refused(() -> with(Packaging.KKNI, 0));
    refused(() -> with(Packaging.KKNI, 10));
    refused(() -> with(Packaging.KLASTER, 1));
    refused(() -> with(Packaging.OKUPASI, 2));
    assertThat(with(Packaging.KLASTER, 0).level()).isZero();
  }

  private static SchemeTerms with(Packaging packaging, int level) {
    var is = sound();
    return terms(
        packaging,
        level,
        is.kbli(),
        is.units(),
        is.entry(),
        is.methods(),
        is.attempts(),
        is.followUpDays(),
        is.trainingHours());
  }

  @Test
  void trade_and_occupation_have_their_digits() {
    refused(() ->
        terms(
            Packaging.KLASTER,
            0,
            "4520",
            List.of(UNIT),
            SchemeTerms.Entry.OPEN,
            Set.of(Instrument.ORAL),
            1,
            List.of(),
            0));
  }

  @Test
  void there_are_units_each_once_and_a_method_and_an_attempt() {
    refused(() -> open(List.of(), Set.of(Instrument.ORAL), 1, List.of()));
    refused(() -> open(List.of(UNIT, UNIT), Set.of(Instrument.ORAL), 1, List.of()));
    refused(() -> open(List.of(UNIT), Set.of(), 1, List.of()));
    refused(() -> open(List.of(UNIT), Set.of(Instrument.ORAL), 0, List.of()));
  }

  @Test
  void follow_up_days_grow() {
    refused(() -> open(List.of(UNIT), Set.of(Instrument.ORAL), 1, List.of(90, 30)));
    refused(() -> open(List.of(UNIT), Set.of(Instrument.ORAL), 1, List.of(30, 30)));
    refused(() -> open(List.of(UNIT), Set.of(Instrument.ORAL), 1, List.of(0)));
  }

  private static SchemeTerms open(
      List<Unit> units, Set<Instrument> methods, int attempts, List<Integer> followUpDays) {
    return terms(
        Packaging.KLASTER,
        0,
        "45201",
        units,
        SchemeTerms.Entry.OPEN,
        methods,
        attempts,
        followUpDays,
        0);
  }

  @Test
  void a_training_that_is_demanded_has_hours() {
    refused(() ->
        terms(
            Packaging.KKNI,
            2,
            "45201",
            List.of(UNIT),
            SchemeTerms.Entry.TRAINING,
            Set.of(Instrument.ORAL),
            2,
            List.of(),
            0));
  }

  @Test
  void a_choice_of_requirements_names_some_and_a_document_has_a_kind() {
    refused(() -> new Requirement.Any(List.of()));
    refused(() -> new Requirement.Document("izin usaha"));
    assertThat(new Requirement.All(List.of())).isEqualTo(Requirement.NONE);
  }
}
