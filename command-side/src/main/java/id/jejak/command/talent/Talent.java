package id.jejak.command.talent;

import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.talent.TalentViewId;
import id.jejak.messages.talent.TalentViewed;
import java.util.HashMap;
import java.util.Map;

/// The profile of a person: never shown, shown with some certificates, or hidden again.
sealed interface Talent {
  record None() implements Talent {}

  /// @param shown by certificate
  /// @param views what was looked at so far
  record Published(
      PersonId person,
      Map<CertificateId, TalentPublished> shown,
      Map<TalentViewId, TalentViewed> views)
      implements Talent {}

  record Hidden(PersonId person, Map<TalentViewId, TalentViewed> views) implements Talent {}

  default Talent evolve(TalentEvent event) {
    return switch (event) {
      case TalentPublished published -> {
        var all = new HashMap<>(shown());
        all.put(published.certificate(), published);
        yield new Published(published.person(), Map.copyOf(all), views());
      }
      case TalentHidden hidden -> {
        var left = new HashMap<>(shown());
        left.remove(hidden.certificate());
        yield left.isEmpty()
            ? new Hidden(hidden.person(), views())
            : new Published(hidden.person(), Map.copyOf(left), views());
      }
      case TalentViewed viewed -> {
        var all = new HashMap<>(views());
        all.put(viewed.view(), viewed);
        yield this instanceof Published is
            ? new Published(is.person(), is.shown(), Map.copyOf(all))
            : this;
      }
    };
  }

  default Map<CertificateId, TalentPublished> shown() {
    return Map.of();
  }

  default Map<TalentViewId, TalentViewed> views() {
    return Map.of();
  }
}
