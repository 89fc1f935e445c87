package id.jejak.app.sample.story;

import static java.util.Objects.requireNonNull;

import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.training.ClassId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One class.
///
/// @param track `TRAINING`, or `ENTREPRENEURSHIP` for the training of founders
/// @param number from 1, over the year
/// @param place from 0, in its wave
/// @param again the day from which those not yet competent are assessed again
/// @param home where everybody comes from; null when people come from all districts
/// @param reserved whether the seats are kept for that district
/// @param planned the days before the class was postponed; as `days` where it was not
/// @param lsp who certifies; null, as the venue, where others give the certificate
/// @param before how many applicants the classes before it have
/// @param key of the programme, in its identifiers
public record TrainingClass(
    String key,
    ProgramTrack track,
    int number,
    int wave,
    int place,
    LocalDate again,
    Course course,
    @Nullable District home,
    boolean reserved,
    List<LocalDate> planned,
    List<LocalDate> days,
    Body provider,
    @Nullable Lsp lsp,
    @Nullable Tuk tuk,
    int before,
    int applicants,
    int passAdministration,
    int passTest) {
  private static final int REGISTRATION_LEAD_DAYS = 42;
  private static final int REGISTRATION_DAYS = 14;

  public TrainingClass {
    planned = List.copyOf(planned);
    days = List.copyOf(days);
  }

  boolean forFounders() {
    return track == ProgramTrack.ENTREPRENEURSHIP;
  }

  ClassId id() {
    return new ClassId("cls-%s-%02d".formatted(key, number));
  }

  /// Who certifies; not to be asked where others do.
  Lsp certifier() {
    return requireNonNull(lsp);
  }

  /// Where people are assessed; not to be asked where others certify.
  Tuk venue() {
    return requireNonNull(tuk);
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
