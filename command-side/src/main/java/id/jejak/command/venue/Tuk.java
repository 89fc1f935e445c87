package id.jejak.command.venue;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerificationLapsed;
import id.jejak.messages.venue.TukVerified;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param findings what each body found about each scheme
record Tuk(@Nullable TukRegistered registered, Map<Subject, Finding> findings) {
  static final Tuk UNKNOWN = new Tuk(null, Map.of());

  Tuk evolve(TukEvent event) {
    return switch (event) {
      case TukRegistered fact -> new Tuk(fact, findings);
      case TukVerified fact -> {
        var subject = new Subject(fact.lsp(), fact.scheme());
        yield with(subject, new Finding(fact, plus(good(subject), fact.validity())));
      }
      case TukVerificationFailed fact ->
          with(new Subject(fact.lsp(), fact.scheme()), new Finding(fact, Set.of()));
      case TukVerificationLapsed fact ->
          with(new Subject(fact.lsp(), fact.scheme()), new Finding(fact, Set.of()));
    };
  }

  private Tuk with(Subject subject, Finding finding) {
    var all = new HashMap<>(findings);
    all.put(subject, finding);
    return new Tuk(registered, Map.copyOf(all));
  }

  private static Set<Period> plus(Set<Period> set, Period one) {
    return Stream.concat(set.stream(), Stream.of(one)).collect(Collectors.toUnmodifiableSet());
  }

  /// The verifications that are good, or will be.
  Set<Period> good(Subject subject) {
    var finding = findings.get(subject);
    return finding == null ? Set.of() : finding.good();
  }

  /// True when `event` is what was last found.
  boolean found(Subject subject, TukEvent event) {
    var finding = findings.get(subject);
    return finding != null && finding.last().equals(event);
  }

  record Subject(OrganizationId lsp, SchemeId scheme) {}

  /// @param good the verifications since one failed or all were over
  record Finding(TukEvent last, Set<Period> good) {}
}
