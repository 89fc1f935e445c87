package id.jejak.command.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Regions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the sixteen digits `PPKKCC DDMMYY SSSS` say (women: day + 40): where the number was first
/// registered, when its holder was born, and a sequence. It is given once and never changed, so it
/// may differ from where a person lives and from a birth date corrected later.
sealed interface NikReading {
  /// `tier` is the first check that fails: T1 syntax, T2 structure, T3 province (R1).
  record Invalid(String tier) implements NikReading {}

  record Valid(RegionCode district, boolean districtKnown, LocalDate birth, Sex sex)
      implements NikReading {
    /// Differences that a person can explain; none of them blocks (tiers T4 and T5).
    List<String> warnings(@Nullable Personal<LocalDate> declaredBirth, @Nullable Sex declaredSex) {
      var warnings = new ArrayList<String>();
      if (!districtKnown) {
        warnings.add("NIK_REGION_UNKNOWN");
      }
      if (declaredBirth != null
          && declaredBirth.open().filter(day -> !day.equals(birth)).isPresent()) {
        warnings.add("NIK_BIRTH_MISMATCH");
      }
      if (declaredSex != null && sex != declaredSex) {
        warnings.add("NIK_SEX_MISMATCH");
      }
      return List.copyOf(warnings);
    }
  }

  static NikReading of(String digits, LocalDate today, Regions regions) {
    if (digits.chars().distinct().count() == 1 || digits.endsWith("0000")) {
      return new Invalid("T1");
    }
    int day = number(digits, 6);
    int month = number(digits, 8);
    boolean woman = day > 40;
    var birth = birth(number(digits, 10), month, woman ? day - 40 : day, today);
    if (birth.isEmpty()) {
      return new Invalid("T2");
    }
    String province = digits.substring(0, 2);
    if (!regions.knows(new RegionCode(province))) {
      return new Invalid("T3");
    }
    var district =
        new RegionCode(province + "." + digits.substring(2, 4) + "." + digits.substring(4, 6));
    return new Valid(district, regions.knows(district), birth.get(), woman ? Sex.FEMALE : Sex.MALE);
  }

  private static int number(String digits, int from) {
    return Integer.parseInt(digits, from, from + 2, 10);
  }

  /// Two digits name a year in every century: the one meant makes its holder 14 to 100 years old
  /// today. Where none does, it is the last one that was.
  private static Optional<LocalDate> birth(int year, int month, int day, LocalDate today) {
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    int century = today.getYear() / 100 * 100;
    var possible =
        Stream.of(century + year, century - 100 + year)
            .map(y -> YearMonth.of(y, month))
            .filter(m -> m.isValidDay(day))
            .map(m -> m.atDay(day))
            .filter(date -> !date.isAfter(today))
            .toList();
    return possible.stream()
        .filter(date -> isOfAge(ChronoUnit.YEARS.between(date, today)))
        .findFirst()
        .or(() -> possible.stream().findFirst());
  }

  private static boolean isOfAge(long years) {
    return 14 <= years && years <= 100;
  }
}
