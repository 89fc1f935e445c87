package id.jejak.kernel;

/// Names one thing for ever, and the stream that holds its history. `toString` prints the raw
/// value: it is used in logs and in addresses, so an identifier is never personal data.
public interface Identifier {
  String value();

  /// The check that every identifier makes at birth: `prefix-` followed by letters, digits and
  /// dashes.
  static String check(String prefix, String value) {
    if (!value.startsWith(prefix)
        || value.length() < prefix.length() + 2
        || value.length() > 80
        || value.charAt(prefix.length()) != '-'
        || !value.chars().allMatch(Identifier::isPlain)) {
      throw new IllegalArgumentException("an identifier here looks like " + prefix + "-…");
    }
    return value;
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '.';
  }
}
