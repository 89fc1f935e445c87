package id.jejak.engine.vault;

import id.jejak.kernel.Personal;

/// Seals and opens single values outside the log, such as the personal columns of a view.
public interface Sealing {
  /// @param place where the value will stand, such as `person_directory.name`; a sealed value opens
  ///   only there
  String seal(Personal<?> value, String place);

  /// Erased when the person's key is gone; never an error for that reason.
  <T> Personal<T> open(String sealed, String place, Class<T> type);

  /// Opens a value that nobody will see, such as a name that is compared with the one looked for.
  default <T> Personal<T> compare(String sealed, String place, Class<T> type) {
    return open(sealed, place, type);
  }
}
