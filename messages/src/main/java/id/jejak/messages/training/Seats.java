package id.jejak.messages.training;

/// How many people a class needs to start, and how many it holds.
public record Seats(int min, int max) {
  public Seats {
    if (min < 1 || max < min) {
      throw new IllegalArgumentException("a class holds at least as many as it needs");
    }
  }
}
