package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The published versions of a scheme, as they matter to candidates.
///
/// @param lastDays by version, the end of the transition to the next one
/// @param finishing versions whose admitted candidates are assessed by them also after that
record Scheme(PublishedScheme published, Map<Integer, LocalDate> lastDays, Set<Integer> finishing) {
  static final Scheme UNKNOWN = new Scheme(PublishedScheme.UNKNOWN, Map.of(), Set.of());

  static Scheme of(SchemeId id, History history) {
    var events = history.of(id, SchemeEvent.class);
    var lastDays = new HashMap<Integer, LocalDate>();
    var finishing = new HashSet<Integer>();
    for (SchemeEvent event : events) {
      if (event instanceof SchemeVersionPublished next) {
        int before = next.scheme().version() - 1;
        lastDays.put(before, next.transition().until());
        if (next.transition().candidates() == TransitionPlan.Candidates.FINISH) {
          finishing.add(before);
        }
      }
    }
    return new Scheme(PublishedScheme.of(events), lastDays, finishing);
  }

  /// Until its transition is over, an older version is as good as the latest; after that nobody is
  /// admitted under it.
  @Nullable Refusal objectionTo(SchemeVersion pinned, LocalDate day) {
    var last = lastDays.get(pinned.version());
    return published.knows(pinned) && (last == null || !day.isAfter(last))
        ? null
        : mismatch(pinned);
  }

  /// Whoever was admitted in time may be assessed later, where the transition plan says so.
  @Nullable Refusal objectionToExam(SchemeVersion pinned, LocalDate day) {
    return finishing.contains(pinned.version()) ? null : objectionTo(pinned, day);
  }

  SchemeVersionMismatch mismatch(SchemeVersion pinned) {
    return new SchemeVersionMismatch(pinned, published.latest());
  }

  @Nullable SchemeTerms terms(SchemeVersion pinned) {
    return published.terms(pinned);
  }

  /// In the order of the scheme.
  Set<UnitCode> units(SchemeVersion pinned) {
    var units = new LinkedHashSet<UnitCode>();
    var terms = terms(pinned);
    if (terms != null) {
      terms.units().stream().map(Unit::code).forEach(units::add);
    }
    return Collections.unmodifiableSet(units);
  }
}
