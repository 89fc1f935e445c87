package id.jejak.kernel;

/// Names one thing for ever, and the stream that holds its history. `toString` prints the raw
/// value: it is used in logs and in addresses, so an identifier is never personal data.
public interface Identifier {
  String value();

  /// The check that every identifier makes at birth: `prefix-` followed by letters, digits and
  /// dashes.
  static String check(String prefix, String value) {
    if (!value.startsWith(prefix + "-")
        || value.length() > 80
        || !value.matches("[A-Za-z0-9.-]+")) {
      throw new IllegalArgumentException("an identifier here looks like " + prefix + "-…");
    }
    return value;
  }
}
