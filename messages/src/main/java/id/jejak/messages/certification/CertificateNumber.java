package id.jejak.messages.certification;

import com.fasterxml.jackson.annotation.JsonValue;

/// The printed number: KBLI, KBJI, level digit, serial, year. Never an identifier.
public record CertificateNumber(@JsonValue String number) {
  public CertificateNumber {
    if (!number.matches("\\d{5} \\d{4} \\d \\d{7} \\d{4}")) {
      throw new IllegalArgumentException(
          "a certificate number looks like 74100 2166 5 0006474 2023");
    }
  }

  @Override
  public String toString() {
    return number;
  }
}
