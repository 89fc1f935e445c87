package id.jejak.command.person;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.IdentityKind;
import id.jejak.messages.person.PersonTrait;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is compared without being read: people are found by the keyed hashes of these.
final class Traits {
  static final String NAME_AND_BIRTH = PersonTrait.SPACE;

  private Traits() {}

  /// The look-up that holds documents of this kind, one person each.
  static String space(IdentityKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// Nothing once it is erased.
  static Optional<Personal<String>> nameAndBirth(
      @Nullable Personal<String> name, @Nullable Personal<LocalDate> birth) {
    if (name == null || birth == null) {
      return Optional.empty();
    }
    return name.open()
        .flatMap(text ->
            birth.open().map(day -> new Personal<>(name.subject(), PersonTrait.of(text, day))));
  }
}
