package id.jejak.engine.view;

import java.util.List;

/// How the table that is read and one that was filled anew from the log differ, at one position and
/// over the stored values, so that what is sealed is compared sealed.
///
/// @param rows of both tables, each key counted once
/// @param onlyRead rows that the log does not explain
/// @param onlyFilled rows that the table that was read lacked
/// @param keys some of the rows concerned, as text
public record Drift(
    String view,
    long position,
    long rows,
    long onlyRead,
    long onlyFilled,
    long different,
    List<String> keys) {
  Drift of(List<String> keys) {
    return new Drift(view, position, rows, onlyRead, onlyFilled, different, keys);
  }

  public boolean isNone() {
    return onlyRead + onlyFilled + different == 0;
  }
}
