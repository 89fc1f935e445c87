package id.jejak.app.sample.story;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.RegionCode;
import java.util.List;
import java.util.stream.IntStream;

/// An organisation.
public record Body(OrganizationId id, String name, RegionCode seat) {
  public static Body of(String id, String name, String seat) {
    return new Body(new OrganizationId(id), name, new RegionCode(seat));
  }

  /// So many of a kind, numbered from 1.
  ///
  /// @param id with a place for the number, as the name
  public static List<Body> numbered(int count, String id, String name, String seat) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> of(id.formatted(i), name.formatted(i), seat))
        .toList();
  }
}
