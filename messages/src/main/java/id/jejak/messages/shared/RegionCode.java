package id.jejak.messages.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/// An official region code (Kemendagri): province `16`, regency `16.07`, district `16.07.11`. Names
/// drift, codes are the key.
public record RegionCode(@JsonValue String code) {
  public RegionCode {
    if (!code.matches("\\d{2}(\\.\\d{2}){0,2}")) {
      throw new IllegalArgumentException("a region code looks like 16, 16.07 or 16.07.11");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
