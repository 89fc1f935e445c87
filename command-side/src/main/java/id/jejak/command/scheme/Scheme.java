package id.jejak.command.scheme;

import id.jejak.messages.scheme.DemandRecorded;
import id.jejak.messages.scheme.InstrumentValidated;
import id.jejak.messages.scheme.OccupationLinked;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param versions all versions after the first, by number
/// @param retired those that are over, by number
record Scheme(
    @Nullable SchemePublished first,
    Map<Integer, SchemeVersionPublished> versions,
    Set<Integer> retired,
    Set<InstrumentValidated> instruments,
    Set<OccupationLinked> occupations,
    Set<DemandRecorded> demand) {
  static final Scheme UNKNOWN = new Scheme(null, Map.of(), Set.of(), Set.of(), Set.of(), Set.of());

  Scheme evolve(SchemeEvent event) {
    return switch (event) {
      case SchemePublished fact ->
          new Scheme(fact, versions, retired, instruments, occupations, demand);
      case SchemeVersionPublished fact -> {
        var all = new HashMap<>(versions);
        all.put(fact.scheme().version(), fact);
        yield new Scheme(first, Map.copyOf(all), retired, instruments, occupations, demand);
      }
      case SchemeVersionRetired fact ->
          new Scheme(
              first,
              versions,
              with(retired, fact.scheme().version()),
              instruments,
              occupations,
              demand);
      case InstrumentValidated fact ->
          new Scheme(first, versions, retired, with(instruments, fact), occupations, demand);
      case OccupationLinked fact ->
          new Scheme(first, versions, retired, instruments, with(occupations, fact), demand);
      case DemandRecorded fact ->
          new Scheme(first, versions, retired, instruments, occupations, with(demand, fact));
    };
  }

  int latest() {
    return first == null ? 0 : versions.size() + 1;
  }

  @Nullable SchemeTerms terms(int version) {
    var later = versions.get(version);
    return later != null ? later.terms() : version == 1 && first != null ? first.terms() : null;
  }

  Stage stage(int version) {
    return version > latest()
        ? Stage.UNKNOWN
        : retired.contains(version)
            ? Stage.RETIRED
            : version < latest() ? Stage.RETIRING : Stage.PUBLISHED;
  }

  private static <T> Set<T> with(Set<T> set, T one) {
    return Stream.concat(set.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }

  /// Of one version: it is retiring once there is a next one.
  enum Stage {
    UNKNOWN,
    PUBLISHED,
    RETIRING,
    RETIRED
  }
}
