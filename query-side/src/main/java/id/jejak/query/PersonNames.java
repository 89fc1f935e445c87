package id.jejak.query;

import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Personal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Opens the names of `person_directory`; nobody's name once the person is erased.
public final class PersonNames {
  private static final String PLACE = "person_directory.name";

  private final Sealing sealing;

  public PersonNames(Sealing sealing) {
    this.sealing = sealing;
  }

  /// Whether a part of the name is this; nobody sees the name.
  public boolean contains(@Nullable String sealed, String part) {
    String name = sealed == null ? null : sealing.compare(sealed, PLACE, String.class).value();
    return name != null && name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  public @Nullable String open(@Nullable String sealed) {
    if (sealed == null) {
      return null;
    }
    Personal<String> name = sealing.open(sealed, PLACE, String.class);
    return name.value();
  }
}
