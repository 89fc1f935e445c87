package id.jejak.messages.certification;

import com.fasterxml.jackson.annotation.JsonValue;

/// The number printed on a form by the security printer: opaque, unique nationwide.
public record BlankoNumber(@JsonValue String number) {
  public BlankoNumber {
    if (!number.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,39}")) {
      throw new IllegalArgumentException(
          "a form number has at most 40 letters, digits, dots and dashes");
    }
  }

  @Override
  public String toString() {
    return number;
  }
}
