package id.jejak.messages.privacy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that must be kept.
///
/// @param thing its identifier, such as a certificate
/// @param until the last day of the duty; null where it ends with an event
public record Kept(Duty duty, String thing, @Nullable LocalDate until) {}
