package id.jejak.command.talent;

import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentPublished;

/// The profile of a person: never shown, shown, or hidden again.
sealed interface Talent {
  record None() implements Talent {}

  record Published(TalentPublished as) implements Talent {}

  record Hidden() implements Talent {}

  default Talent evolve(TalentEvent event) {
    return switch (event) {
      case TalentPublished published -> new Published(published);
      case TalentHidden _ -> new Hidden();
    };
  }
}
