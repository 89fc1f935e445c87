package id.jejak.messages.scheme;

import id.jejak.messages.shared.RegionCode;

/// How many people with this competence a region asks for in a year, as `source` says (S1.4).
public record RecordDemand(SchemeId scheme, RegionCode region, int year, int people, String source)
    implements SchemeCommand {
  public RecordDemand {
    if (people < 0) {
      throw new IllegalArgumentException("a demand is never negative");
    }
  }
}
