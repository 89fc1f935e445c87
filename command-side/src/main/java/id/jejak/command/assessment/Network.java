package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is bound to a programme on one day by its agreement, signed and in force: the proof that its
/// people belong to the network of a P2 body (R17).
///
/// @param office whose programme it is; null where there is no such programme
record Network(@Nullable OrganizationId office, Set<OrganizationId> members) {
  static final Network NONE = new Network(null, Set.of());

  static Network of(ProgramId program, LocalDate day, History history) {
    for (ProgramEvent event : history.of(program, ProgramEvent.class)) {
      if (event instanceof ProgramPlanned planned) {
        return new Network(
            planned.office(), boundBy(history.of(planned.agreement(), AgreementEvent.class), day));
      }
    }
    return NONE;
  }

  private static Set<OrganizationId> boundBy(Iterable<AgreementEvent> events, LocalDate day) {
    Set<OrganizationId> parties = Set.of();
    boolean inForce = false;
    for (AgreementEvent event : events) {
      switch (event) {
        case AgreementDrafted drafted ->
            parties = drafted.term().covers(day) ? Set.copyOf(drafted.parties()) : Set.of();
        case ImplementingAgreementAttached _ -> {}
        case AgreementSigned signed -> inForce = !signed.on().isAfter(day);
        case AgreementTerminated terminated -> inForce = inForce && terminated.on().isAfter(day);
      }
    }
    return inForce ? parties : Set.of();
  }
}
