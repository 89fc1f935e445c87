package id.jejak.messages.venue;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.RegionCode;

public record RegisterTuk(
    TukId tuk, TukKind kind, OrganizationId host, RegionCode district, int capacity)
    implements TukCommand, Begins {}
