package id.jejak.command.venue;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerified;
import java.time.LocalDate;

/// A training centre that serves as a venue.
final class Examples {
  static final TukId TUK = new TukId("tuk-blk-banyuasin");
  static final OrganizationId BLK = new OrganizationId("org-blk-banyuasin");
  static final OrganizationId LSP = new OrganizationId("org-lsp-serang");
  static final SchemeId OTO = new SchemeId("sch-otomotif");
  static final SchemeId LAS = new SchemeId("sch-las");
  static final TukRegistered REGISTERED =
      new TukRegistered(TUK, TukKind.TEMPORARY, BLK, new RegionCode("16.07.03"), 16);

  private Examples() {}

  static Period days(int from, int to) {
    return new Period(LocalDate.of(2023, 3, from), LocalDate.of(2023, 3, to));
  }

  static TukVerified verified(SchemeId scheme, Period validity) {
    return new TukVerified(TUK, LSP, scheme, validity);
  }

  static TukVerificationFailed failed(SchemeId scheme) {
    return new TukVerificationFailed(TUK, LSP, scheme, LocalDate.of(2023, 3, 1), "alat kurang");
  }
}
