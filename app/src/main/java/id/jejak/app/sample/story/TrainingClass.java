package id.jejak.app.sample.story;

import static java.util.Objects.requireNonNull;

import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.training.ClassId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One class.
///
/// @param key of the programme, in its identifiers
/// @param track `TRAINING`, or `ENTREPRENEURSHIP` for the training of founders
/// @param number from 1, over the year
/// @param place from 0, in its wave
/// @param planned the days before the class was postponed; as `days` where it was not
/// @param home where everybody comes from; null when people come from all districts
/// @param reserved whether the seats are kept for that district
/// @param exam null where others give the certificate
/// @param before how many applicants the classes before it have
public record TrainingClass(
    String key,
    ProgramTrack track,
    int number,
    int wave,
    int place,
    Course course,
    Body provider,
    List<LocalDate> planned,
    List<LocalDate> days,
    @Nullable District home,
    boolean reserved,
    @Nullable Exam exam,
    int before,
    Intake intake) {
  private static final int REGISTRATION_LEAD_DAYS = 42;
  private static final int REGISTRATION_DAYS = 14;

  public TrainingClass {
    planned = List.copyOf(planned);
    days = List.copyOf(days);
  }

  /// Who certifies, and where.
  ///
  /// @param again the day from which those not yet competent are assessed again
  public record Exam(Lsp lsp, Tuk tuk, LocalDate again) {}

  /// The same class, wanted by people of one district.
  public TrainingClass of(District district, boolean kept) {
    return new TrainingClass(
        key, track, number, wave, place, course, provider, planned, days, district, kept, exam,
        before, intake);
  }

  /// The same class, held on other days than were planned.
  TrainingClass on(List<LocalDate> other) {
    return new TrainingClass(
        key, track, number, wave, place, course, provider, planned, other, home, reserved, exam,
        before, intake);
  }

  int applicants() {
    return intake.applicants();
  }

  boolean forFounders() {
    return track == ProgramTrack.ENTREPRENEURSHIP;
  }

  ClassId id() {
    return new ClassId("cls-%s-%02d".formatted(key, number));
  }

  /// Who certifies; null where others do.
  @Nullable Lsp lsp() {
    return exam == null ? null : exam.lsp();
  }

  /// Who certifies; not to be asked where others do.
  Lsp certifier() {
    return requireNonNull(exam).lsp();
  }

  /// Where people are assessed; not to be asked where others certify.
  Tuk venue() {
    return requireNonNull(exam).tuk();
  }

  /// From when on they are assessed again; not to be asked where others certify.
  LocalDate again() {
    return requireNonNull(exam).again();
  }

  LocalDate firstDay() {
    return days.getFirst();
  }

  boolean postponed() {
    return !planned.equals(days);
  }

  /// The day of a session; sessions count from 1.
  LocalDate day(int session) {
    return days.get(session - 1);
  }

  LocalDate registrationOpens() {
    return planned.getFirst().minusDays(REGISTRATION_LEAD_DAYS);
  }

  LocalDate registrationEnds() {
    return registrationOpens().plusDays(REGISTRATION_DAYS - 1L);
  }
}
