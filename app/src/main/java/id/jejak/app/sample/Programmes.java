package id.jejak.app.sample;

import id.jejak.app.sample.balangan.Balangan;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.app.sample.bengkulu.Bengkulu;
import id.jejak.app.sample.muaraenim.MuaraEnim;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// The sample programmes by name.
public final class Programmes {
  private static final Map<String, Supplier<Programme>> ALL =
      new TreeMap<>(
          Map.of(
              "balangan", Balangan::all,
              "banyuasin", Banyuasin::all,
              "bengkulu", Bengkulu::all,
              "muara-enim", MuaraEnim::all));

  private Programmes() {}

  public static Programme named(String name) {
    Supplier<Programme> found = ALL.get(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "there is no sample programme "
              + name
              + "; there are: "
              + String.join(", ", ALL.keySet()));
    }
    return found.get();
  }
}
