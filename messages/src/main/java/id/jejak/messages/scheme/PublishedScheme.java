package id.jejak.messages.scheme;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The versions of a scheme, with their terms. A fold over published events, here because more than
/// one slice decides by it.
///
/// @param retired from which day nothing new is begun under a version
public record PublishedScheme(Map<Integer, SchemeTerms> versions, Map<Integer, LocalDate> retired) {
  public static final PublishedScheme UNKNOWN = new PublishedScheme(Map.of(), Map.of());

  public PublishedScheme {
    versions = Map.copyOf(versions);
    retired = Map.copyOf(retired);
  }

  public static PublishedScheme of(SchemeId scheme, History history) {
    return of(history.of(scheme, SchemeEvent.class));
  }

  public static PublishedScheme of(List<SchemeEvent> history) {
    var versions = new HashMap<Integer, SchemeTerms>();
    var retired = new HashMap<Integer, LocalDate>();
    for (SchemeEvent event : history) {
      switch (event) {
        case SchemePublished fact -> versions.put(1, fact.terms());
        case SchemeVersionPublished fact -> versions.put(fact.scheme().version(), fact.terms());
        case SchemeVersionRetired fact -> retired.put(fact.scheme().version(), fact.from());
        case InstrumentValidated _, OccupationLinked _, DemandRecorded _ -> {}
      }
    }
    return new PublishedScheme(versions, retired);
  }

  /// Null where there is no such version.
  public @Nullable SchemeTerms terms(SchemeVersion pinned) {
    return versions.get(pinned.version());
  }

  /// 0 where nothing was published.
  public int latest() {
    return versions.keySet().stream().reduce(0, Math::max);
  }

  public boolean knows(SchemeVersion pinned) {
    return versions.containsKey(pinned.version());
  }

  /// Something new can be begun under this version on that day (R11).
  public @Nullable Refusal objectionTo(SchemeVersion pinned, LocalDate day) {
    var end = retired.get(pinned.version());
    return knows(pinned) && (end == null || day.isBefore(end))
        ? null
        : new SchemeVersionMismatch(pinned, latest());
  }
}
