package id.jejak.app.sample;

import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;

/// A NIK in the true form that is most likely nobody's: sequences are issued from 0001, ours lie in
/// 9000 to 9999.
public final class SyntheticNik {
  private static final int FIRST = 9000;
  private static final int WOMEN = 40;

  private SyntheticNik() {}

  public static IdentityDocument of(RegionCode district, LocalDate birth, Sex sex, int ordinal) {
    int day = birth.getDayOfMonth() + (sex == Sex.FEMALE ? WOMEN : 0);
    return IdentityDocument.nik(
        "%s%02d%02d%02d%04d"
            .formatted(
                district.code().replace(".", ""),
                day,
                birth.getMonthValue(),
                birth.getYear() % 100,
                FIRST + Math.floorMod(ordinal, 10_000 - FIRST)));
  }
}
