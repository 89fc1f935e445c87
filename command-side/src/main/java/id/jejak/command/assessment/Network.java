package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.agreement.AgreementOnDay;
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

  static Network of(@Nullable ProgramId program, LocalDate day, History history) {
    if (program == null) {
      return NONE;
    }
    for (ProgramEvent event : history.of(program, ProgramEvent.class)) {
      if (event instanceof ProgramPlanned planned) {
        return new Network(
            planned.office(), AgreementOnDay.of(planned.agreement(), day, history).bound());
      }
    }
    return NONE;
  }
}
