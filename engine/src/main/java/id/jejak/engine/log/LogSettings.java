package id.jejak.engine.log;

import id.jejak.kernel.LogEvent.ClockMode;
import java.time.Instant;

/// How a new log begins. An existing log keeps what its first fact says, and refuses other
/// settings.
///
/// @param name which log this is, such as `banyuasin`
/// @param origin where a simulated clock starts; of no meaning on a real one
public record LogSettings(ClockMode clock, String name, Instant origin) {}
