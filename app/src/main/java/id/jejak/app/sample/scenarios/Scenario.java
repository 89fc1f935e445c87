package id.jejak.app.sample.scenarios;

import id.jejak.app.sample.Scripted;
import java.time.Instant;
import java.util.List;

/// One failure path: what people do, and what must be seen at which moment.
///
/// @param id such as `F1`
/// @param title in plain words
/// @param steps in the order in which they were told
public record Scenario(String id, String title, List<Step> steps) {
  public Scenario {
    steps = List.copyOf(steps);
  }

  /// Something that happens at a moment.
  public sealed interface Step {
    Instant at();
  }

  /// Somebody asks.
  ///
  /// @param expected [#ACCEPTED], [#ALREADY_SO], or the code of the refusal
  public record Ask(Scripted asked, Instant at, String expected) implements Step {
    public static final String ACCEPTED = "accepted";
    public static final String ALREADY_SO = "already so";
  }

  /// The node stops in the middle of whatever it does, and starts again on the same database.
  public record Crash(Instant at) implements Step {}

  /// Somebody looks, or does what is no command.
  public record See(Instant at, String what, String expected, World.Look look) implements Step {}
}
