package id.jejak.command.scheme;

import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeVersionPublished;
import org.jspecify.annotations.Nullable;

/// @param latest the last version after the first
record Scheme(@Nullable SchemePublished first, @Nullable SchemeVersionPublished latest) {
  static final Scheme UNKNOWN = new Scheme(null, null);

  Scheme evolve(SchemeEvent event) {
    return switch (event) {
      case SchemePublished fact -> new Scheme(fact, latest);
      case SchemeVersionPublished fact -> new Scheme(first, fact);
    };
  }

  int versions() {
    return latest == null ? 1 : latest.scheme().version();
  }
}
