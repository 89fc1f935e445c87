package id.jejak.command.scheme;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A scheme for light vehicles.
final class Examples {
  static final SchemeId SCHEME = new SchemeId("sch-otomotif");
  static final OrganizationId LSP = new OrganizationId("org-lsp-serang");
  static final LocalDate TRANSITION = LocalDate.of(2023, 12, 31);
  static final SchemePublished PUBLISHED = new SchemePublished(SCHEME, "Otomotif", terms(36));

  private Examples() {}

  static SchemeTerms terms(int validityMonths) {
    return new SchemeTerms(
        Packaging.KKNI,
        2,
        "45201",
        "7231",
        Certifier.BNSP,
        List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Menerapkan K3")),
        SchemeTerms.Entry.TRAINING,
        Requirement.NONE,
        Set.of(Instrument.values()),
        Set.of(Mode.values()),
        2,
        6,
        validityMonths,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        List.of(30, 90, 180),
        240);
  }

  static SchemeVersionPublished version(int version, int validityMonths) {
    return new SchemeVersionPublished(
        new SchemeVersion(SCHEME, version),
        terms(validityMonths),
        "masa berlaku",
        new TransitionPlan(TRANSITION, TransitionPlan.Candidates.FINISH));
  }
}
