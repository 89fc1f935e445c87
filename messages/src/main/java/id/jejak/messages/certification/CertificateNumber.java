package id.jejak.messages.certification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The printed number: KBLI, KBJI, level digit, serial, year. Never an identifier.
public record CertificateNumber(@JsonValue String number) {
  public CertificateNumber {
    if (!number.matches("\\d{5} \\d{4} \\d \\d{7} \\d{4}")) {
      throw new IllegalArgumentException(
          "a certificate number looks like 74100 2166 5 0006474 2023");
    }
  }

  public long serial() {
    return Long.parseLong(number.substring(13, 20));
  }

  public int year() {
    return Integer.parseInt(number.substring(21));
  }

  /// Another number of the same trade, occupation and level.
  public CertificateNumber numbered(long serial, int year) {
    return new CertificateNumber(
        String.format(Locale.ROOT, "%s%07d %d", number.substring(0, 13), serial, year));
  }

  @Override
  public String toString() {
    return number;
  }
}
