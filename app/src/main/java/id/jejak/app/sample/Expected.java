package id.jejak.app.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/// What a sample programme must come to: written by hand from the sources, read by the proof and
/// never by the generator. A row is `measure;expected;source`.
public final class Expected {
  private Expected() {}

  /// @param programme the package of the programme, such as `banyuasin`
  public static Map<String, Long> of(String programme) {
    var totals = new LinkedHashMap<String, Long>();
    for (String row : Resource.rows(programme + "/expected.csv")) {
      String[] cells = row.split(";", 3);
      totals.put(cells[0], Long.parseLong(cells[1]));
    }
    return totals;
  }
}
