package id.jejak.app.sample.story;

import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A training type and the scheme that it prepares for.
///
/// @param number from 1, among the courses of the programme
/// @param percentMen of its applicants
/// @param trainers how many teach it
/// @param sessions how many it has
/// @param added when it joined the programme; null for those that were there from the beginning
public record Course(
    int number,
    TrainingType type,
    String title,
    SchemeVersion scheme,
    SchemeTerms terms,
    int percentMen,
    int trainers,
    int sessions,
    @Nullable LocalDate added) {
  public static final int SESSIONS = 30;
  public static final int HOURS = 8;

  private static final List<String> UNITS =
      List.of(
          "Menerapkan K3 dan lingkungan kerja",
          "Menyiapkan alat dan bahan",
          "Melakukan pekerjaan dasar",
          "Melakukan pekerjaan lanjutan",
          "Memeriksa dan menyerahkan hasil kerja");

  /// @param firstUnit in a form that was seen in public, where there is one; the others are clearly
  ///   synthetic (`99SYN00`)
  public static Course of(
      int number,
      String code,
      String title,
      Packaging packaging,
      int level,
      String kbli,
      String kbji,
      int percentMen,
      int trainers,
      String firstUnit) {
    return new Course(
        number,
        new TrainingType(code),
        title,
        new SchemeVersion(new SchemeId("sch-" + code), 1),
        new SchemeTerms(
            packaging,
            level,
            kbli,
            kbji,
            Certifier.BNSP,
            units(number, title, firstUnit),
            SchemeTerms.Entry.TRAINING,
            Requirement.NONE,
            Set.of(Instrument.values()),
            Set.of(Mode.values()),
            2,
            6,
            36,
            SchemeTerms.Renewal.RECOGNITION,
            12,
            List.of(30, 90, 180),
            SESSIONS * HOURS),
        percentMen,
        trainers,
        SESSIONS,
        null);
  }

  public Course addedOn(LocalDate day) {
    return new Course(number, type, title, scheme, terms, percentMen, trainers, sessions, day);
  }

  /// The same course with so many sessions.
  public Course lasting(int length) {
    return new Course(
        number,
        type,
        title,
        scheme,
        terms(terms.certifier(), terms.units(), terms.entry(), terms.requirement(), length * HOURS),
        percentMen,
        trainers,
        length,
        added);
  }

  /// The same course where others give the certificate, such as the police.
  public Course certifiedByOthers() {
    return new Course(
        number,
        type,
        title,
        scheme,
        terms(Certifier.EXTERNAL, terms.units(), terms.entry(), terms.requirement()),
        percentMen,
        trainers,
        sessions,
        added);
  }

  /// Whether others give the certificate.
  public boolean external() {
    return terms.certifier() == Certifier.EXTERNAL;
  }

  /// What the scheme asks for in its next version: one unit is another.
  SchemeTerms revised() {
    var units = new ArrayList<>(terms.units());
    Unit last = units.removeLast();
    units.add(new Unit(new UnitCode("U.99SYN%02d.006.1".formatted(number)), last.title()));
    return terms(terms.certifier(), units, terms.entry(), terms.requirement());
  }

  /// Also for who learnt it elsewhere and shows as much.
  public Course recognising(Requirement requirement) {
    return with(scheme, terms.units(), SchemeTerms.Entry.TRAINING_OR_RECOGNITION, requirement);
  }

  /// As its scheme is in the next version, with a unit more.
  public Course gaining(String unit) {
    var units = new ArrayList<>(terms.units());
    units.add(
        new Unit(
            new UnitCode("U.99SYN%02d.%03d.1".formatted(number, units.size() + 1)),
            unit + ": " + title));
    return with(
        new SchemeVersion(schemeId(), scheme.version() + 1),
        units,
        terms.entry(),
        terms.requirement());
  }

  private Course with(
      SchemeVersion version, List<Unit> units, SchemeTerms.Entry entry, Requirement requirement) {
    return new Course(
        number,
        type,
        title,
        version,
        terms(terms.certifier(), units, entry, requirement),
        percentMen,
        trainers,
        sessions,
        added);
  }

  private SchemeTerms terms(
      Certifier certifier, List<Unit> units, SchemeTerms.Entry entry, Requirement requirement) {
    return terms(certifier, units, entry, requirement, terms.trainingHours());
  }

  private SchemeTerms terms(
      Certifier certifier,
      List<Unit> units,
      SchemeTerms.Entry entry,
      Requirement requirement,
      int trainingHours) {
    return new SchemeTerms(
        terms.packaging(),
        terms.level(),
        terms.kbli(),
        terms.kbji(),
        certifier,
        units,
        entry,
        requirement,
        terms.methods(),
        terms.modes(),
        terms.attempts(),
        terms.reassessmentMonths(),
        terms.validityMonths(),
        terms.renewal(),
        terms.surveillanceMonths(),
        terms.followUpDays(),
        trainingHours);
  }

  /// Competent in all units but those.
  Map<UnitCode, Verdict> verdicts(Set<UnitCode> notYet) {
    var verdicts = new LinkedHashMap<UnitCode, Verdict>();
    for (Unit unit : terms.units()) {
      verdicts.put(unit.code(), notYet.contains(unit.code()) ? Verdict.BK : Verdict.K);
    }
    return Collections.unmodifiableMap(verdicts);
  }

  SchemeId schemeId() {
    return scheme.scheme();
  }

  private static List<Unit> units(int number, String title, String firstUnit) {
    var units = new ArrayList<Unit>();
    for (int i = 0; i < UNITS.size(); i++) {
      String code = i == 0 ? firstUnit : "U.99SYN%02d.%03d.1".formatted(number, i + 1);
      units.add(new Unit(new UnitCode(code), UNITS.get(i) + ": " + title));
    }
    return units;
  }

  @Override
  public String toString() {
    return type.code();
  }
}
