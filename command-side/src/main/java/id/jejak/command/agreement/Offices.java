package id.jejak.command.agreement;

import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the history of an organisation says about its offices.
final class Offices {
  private Offices() {}

  /// Acting or not: who holds the office that day signs for it (R47).
  static boolean holds(Signatory who, LocalDate day, List<OrganizationEvent> history) {
    @Nullable Period held = null;
    for (OrganizationEvent event : history) {
      switch (event) {
        case OrganizationRegistered _ -> {}
        case OfficeHolderAppointed appointed -> {
          if (is(who, appointed.office(), appointed.holder()) && appointed.term().covers(day)) {
            held = appointed.term();
          }
        }
        case OfficeHolderEnded ended -> {
          if (is(who, ended.office(), ended.holder())
              && held != null
              && held.covers(ended.on())
              && !day.isBefore(ended.on())) {
            held = null;
          }
        }
      }
    }
    return held != null;
  }

  private static boolean is(Signatory who, String office, PersonId holder) {
    return who.office().equals(office) && who.holder().equals(holder);
  }
}
