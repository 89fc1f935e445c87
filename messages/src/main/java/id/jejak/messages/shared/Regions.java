package id.jejak.messages.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The regions that have an official code, with their names, in the order of the codes.
public record Regions(
    Map<RegionCode, String> provinces,
    Map<RegionCode, String> regencies,
    Map<RegionCode, String> districts) {

  public Regions {
    provinces = Collections.unmodifiableMap(new LinkedHashMap<>(provinces));
    regencies = Collections.unmodifiableMap(new LinkedHashMap<>(regencies));
    districts = Collections.unmodifiableMap(new LinkedHashMap<>(districts));
  }

  /// Kepmendagri 300.2.2-2138/2025, down to districts; `regions/LICENSE.md` lies beside the data.
  public static Regions official() {
    return Official.REGIONS;
  }

  public boolean knows(RegionCode region) {
    return name(region).isPresent();
  }

  public Optional<String> name(RegionCode region) {
    var level =
        switch (region.code().length()) {
          case 2 -> provinces;
          case 5 -> regencies;
          default -> districts;
        };
    return Optional.ofNullable(level.get(region));
  }

  private static final class Official {
    static final Regions REGIONS =
        new Regions(
            read("regions/provinces.csv"),
            read("regions/regencies.csv"),
            read("regions/districts.csv"));

    /// The code comes first, the name last; a heading above.
    private static Map<RegionCode, String> read(String file) {
      var names = new LinkedHashMap<RegionCode, String>();
      try (InputStream stream = Regions.class.getResourceAsStream(file)) {
        if (stream == null) {
          throw new IllegalStateException("the list of regions is missing: " + file);
        }
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
            .lines()
            .skip(1)
            .forEach(line ->
                names.put(
                    new RegionCode(line.substring(0, line.indexOf(','))),
                    unquoted(line.substring(line.lastIndexOf(',') + 1))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return names;
    }

    private static String unquoted(String field) {
      return field.startsWith("\"")
          ? field.substring(1, field.length() - 1).replace("\"\"", "\"")
          : field;
    }
  }
}
