package id.jejak.app.sample.story;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.RegionCode;

/// An organisation.
public record Body(OrganizationId id, String name, RegionCode seat) {
  public static Body of(String id, String name, String seat) {
    return new Body(new OrganizationId(id), name, new RegionCode(seat));
  }
}
