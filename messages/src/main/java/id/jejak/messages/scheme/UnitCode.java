package id.jejak.messages.scheme;

import com.fasterxml.jackson.annotation.JsonValue;

/// The code of a unit of competence (unit kompetensi SKKNI), in any of the three official forms.
public record UnitCode(@JsonValue String code) {
  public UnitCode {
    if (!code.matches("[A-Z]{1,3}\\.[A-Z0-9]{2,7}\\.\\d{3}\\.\\d{1,2}")) {
      throw new IllegalArgumentException(
          "a unit code looks like G.45OTO01.001.2, M.74100.001.02 or OTO.SM01.001.01");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
