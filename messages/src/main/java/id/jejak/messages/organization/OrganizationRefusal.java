package id.jejak.messages.organization;

import id.jejak.kernel.Refusal;

/// Why something is refused: organization.
public sealed interface OrganizationRefusal extends Refusal
    permits ParentNotAbove, OrganizationNotActive, ProviderNotCapable {}
