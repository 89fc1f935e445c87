package id.jejak.messages.venue;

import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

/// The venue is verified for that scheme on that day (R18).
public record TukNotVerified(TukId tuk, SchemeId scheme, LocalDate day) implements TukRefusal {
  @Override
  public String code() {
    return "TUK_NOT_VERIFIED";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}
