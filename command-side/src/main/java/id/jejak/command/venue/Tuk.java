package id.jejak.command.venue;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerified;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// @param findings the last finding of each body about each scheme
record Tuk(@Nullable TukRegistered registered, Map<Subject, TukEvent> findings) {
  static final Tuk UNKNOWN = new Tuk(null, Map.of());

  Tuk evolve(TukEvent event) {
    return switch (event) {
      case TukRegistered fact -> new Tuk(fact, findings);
      case TukVerified fact -> with(new Subject(fact.lsp(), fact.scheme()), fact);
      case TukVerificationFailed fact -> with(new Subject(fact.lsp(), fact.scheme()), fact);
    };
  }

  private Tuk with(Subject subject, TukEvent finding) {
    var all = new HashMap<>(findings);
    all.put(subject, finding);
    return new Tuk(registered, Map.copyOf(all));
  }

  /// True when `finding` is what was last found.
  boolean found(OrganizationId lsp, SchemeId scheme, TukEvent finding) {
    return finding.equals(findings.get(new Subject(lsp, scheme)));
  }

  record Subject(OrganizationId lsp, SchemeId scheme) {}
}
