package id.jejak.messages.person;

import java.time.LocalDate;
import java.util.Locale;

/// What two people who may be one have in common, however the name is spaced and capitalised.
/// Compared as a keyed hash only.
public final class PersonTrait {
  public static final String SPACE = "name-birth";

  private PersonTrait() {}

  public static String of(String name, LocalDate birth) {
    return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT) + "|" + birth;
  }
}
