package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerificationLapsed;
import id.jejak.messages.venue.TukVerified;
import java.time.LocalDate;

/// An assessment venue as one body finds it for one scheme on one day (R18).
record Venue(boolean exists, int capacity, boolean verified) {
  static final Venue UNKNOWN = new Venue(false, 0, false);

  static Venue of(TukId tuk, OrganizationId lsp, SchemeId scheme, LocalDate day, History history) {
    var venue = UNKNOWN;
    for (TukEvent event : history.of(tuk, TukEvent.class)) {
      venue =
          switch (event) {
            case TukRegistered registered -> new Venue(true, registered.capacity(), false);
            case TukVerified passed ->
                passed.lsp().equals(lsp)
                        && passed.scheme().equals(scheme)
                        && passed.validity().covers(day)
                    ? new Venue(venue.exists(), venue.capacity(), true)
                    : venue;
            case TukVerificationFailed failed ->
                failed.lsp().equals(lsp)
                        && failed.scheme().equals(scheme)
                        && !failed.on().isAfter(day)
                    ? new Venue(venue.exists(), venue.capacity(), false)
                    : venue;
            // It says when the validity is over, which the validity says itself.
            case TukVerificationLapsed _ -> venue;
          };
    }
    return venue;
  }
}
