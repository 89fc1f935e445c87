package id.jejak.messages.person;

import java.util.Locale;

/// One of a person's identity documents; travels only as `Personal<IdentityDocument>`.
public record IdentityDocument(IdentityKind kind, String number) {
  public IdentityDocument {
    number = number.strip().toUpperCase(Locale.ROOT);
    switch (kind) {
      case NIK -> {
        if (!number.matches("\\d{16}")) {
          throw new IllegalArgumentException("a NIK has sixteen digits");
        }
      }
      case PASSPORT, KITAS -> {
        if (!number.matches("[A-Z0-9]{5,20}")) {
          throw new IllegalArgumentException(
              "a passport or KITAS number has 5 to 20 letters and digits");
        }
      }
    }
  }

  public static IdentityDocument nik(String digits) {
    return new IdentityDocument(IdentityKind.NIK, digits);
  }

  @Override
  public String toString() {
    return "•••";
  }
}
