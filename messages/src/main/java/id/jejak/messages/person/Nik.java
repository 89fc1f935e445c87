package id.jejak.messages.person;

import com.fasterxml.jackson.annotation.JsonValue;

/// The national identity number, sixteen digits; travels only as `Personal<Nik>`.
public record Nik(@JsonValue String digits) {
  public Nik {
    if (!digits.matches("\\d{16}")) {
      throw new IllegalArgumentException("a NIK has sixteen digits");
    }
  }

  @Override
  public String toString() {
    return "•••";
  }
}
