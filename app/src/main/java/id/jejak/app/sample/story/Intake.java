package id.jejak.app.sample.story;

/// How many want a seat in a class, and how many of them pass each stage.
public record Intake(int applicants, int passAdministration, int passTest) {
  /// Whoever comes may stay.
  public static Intake open(int people) {
    return new Intake(people, people, people);
  }
}
