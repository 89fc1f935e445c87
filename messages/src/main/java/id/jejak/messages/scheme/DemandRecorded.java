package id.jejak.messages.scheme;

import id.jejak.messages.shared.RegionCode;

public record DemandRecorded(
    SchemeId scheme, RegionCode region, int year, int people, String source)
    implements SchemeEvent {}
