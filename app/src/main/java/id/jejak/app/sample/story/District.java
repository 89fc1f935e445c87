package id.jejak.app.sample.story;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.RegionCode;

/// A district (kecamatan).
///
/// @param weight of a hundred people, so many live here; of no meaning where classes belong to one
///   district
public record District(RegionCode code, String title, int weight) {
  public static District of(String code, String title, int weight) {
    return new District(new RegionCode(code), title, weight);
  }

  /// The office of its head (Camat).
  public OrganizationId office() {
    return new OrganizationId("org-camat-" + code);
  }
}
