package id.jejak.messages.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/// Whole rupiah; never negative.
public record Rupiah(@JsonValue long amount) {
  public Rupiah {
    if (amount < 0) {
      throw new IllegalArgumentException("an amount is never negative");
    }
  }

  @Override
  public String toString() {
    return Long.toString(amount);
  }
}
