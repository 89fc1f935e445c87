package id.jejak.app.sample;

import id.jejak.kernel.WorkCalendar;
import java.time.Instant;
import java.util.Map;

/// A sample programme: what people do in it, when, and what it must come to.
public interface Programme {
  /// The name by which it is asked for, of its data folder and of its expectations.
  String id();

  /// What it is, for who reads its table.
  String title();

  /// The office's days and time zone.
  WorkCalendar calendar();

  /// The first moment of the simulation.
  Instant opens();

  /// Where the clock comes to stand.
  Instant ends();

  Script script();

  /// What the play must come to, measure by measure; a measure that is not named is not compared.
  default Map<String, Long> expected() {
    return Expected.of(id());
  }
}
