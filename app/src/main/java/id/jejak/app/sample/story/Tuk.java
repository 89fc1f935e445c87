package id.jejak.app.sample.story;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;

/// A venue for assessments.
public record Tuk(TukId id, TukKind kind, OrganizationId owner, RegionCode place, int seats) {}
