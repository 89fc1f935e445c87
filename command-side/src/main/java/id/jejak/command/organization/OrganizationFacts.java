package id.jejak.command.organization;

import id.jejak.messages.organization.OrganizationRegistered;
import org.jspecify.annotations.Nullable;

/// @param parent what the organisation is to stand under; null where there is none such
record OrganizationFacts(@Nullable OrganizationRegistered parent) {
  static final OrganizationFacts NONE = new OrganizationFacts(null);
}
