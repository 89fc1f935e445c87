package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The published versions of a scheme.
record Scheme(Map<Integer, SchemeTerms> versions) {
  static final Scheme UNKNOWN = new Scheme(Map.of());

  static Scheme of(SchemeId id, History history) {
    return new Scheme(PublishedScheme.of(id, history).versions());
  }

  boolean knows(SchemeVersion asked) {
    return versions.containsKey(asked.version());
  }

  int latest() {
    return versions.keySet().stream().reduce(0, Math::max);
  }

  /// In the order of the scheme.
  Set<UnitCode> units(SchemeVersion pinned) {
    var units = new LinkedHashSet<UnitCode>();
    var terms = versions.get(pinned.version());
    if (terms != null) {
      terms.units().stream().map(Unit::code).forEach(units::add);
    }
    return Collections.unmodifiableSet(units);
  }
}
