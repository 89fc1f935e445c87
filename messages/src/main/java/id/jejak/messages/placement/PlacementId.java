package id.jejak.messages.placement;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Identifier;
import id.jejak.messages.vacancy.ReferralId;

/// A person in a job, or on the way into it (penempatan).
public record PlacementId(@JsonValue String value) implements Identifier {
  public PlacementId {
    Identifier.check("plc", value);
  }

  /// The job that a referral may lead to.
  public static PlacementId of(ReferralId referral) {
    return new PlacementId(Derived.id("plc", referral.value()));
  }

  @Override
  public String toString() {
    return value;
  }
}
