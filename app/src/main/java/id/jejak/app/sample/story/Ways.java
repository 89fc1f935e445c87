package id.jejak.app.sample.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ways through a programme beside training for a certificate (R5).
///
/// @param founding who trains founders, in a programme of its own; null where nobody does
/// @param twice so many who completed a training become apprentices afterwards, and complete that
/// @param year all groups, whatever part of the story is told
/// @param groups the groups that the story is about
public record Ways(
    @Nullable Founding founding,
    Apprentices apprentices,
    Abroad abroad,
    Placements placements,
    int twice,
    List<Group> year,
    List<Group> groups) {
  public static final Ways NONE =
      new Ways(
          null,
          new Apprentices(0, 0),
          new Abroad(0, 0),
          new Placements(0),
          0,
          List.of(),
          List.of());

  public Ways {
    year = List.copyOf(year);
    groups = List.copyOf(groups);
  }

  /// Training for people who want a business of their own; the business counts in the programme.
  ///
  /// @param office of another service of the region
  /// @param starting how many start a business
  /// @param alive of them, after a year
  public record Founding(Body office, String program, int starting, int alive) {}

  /// At home.
  public record Apprentices(int endingEarly, int hired) {}

  /// @param staying who are selected and never depart
  /// @param failing who depart and do not pass the exam of the first year
  public record Abroad(int staying, int failing) {}

  /// People placed without a training before.
  public record Placements(int leavingEarly) {}
}
