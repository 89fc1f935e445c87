package id.jejak.command.placement;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Event;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementCommand;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;

/// A person whom we know, in a job.
final class Example {
  static final PersonId PERSON = new PersonId("per-1");
  static final PersonId STRANGER = new PersonId("per-2");
  static final Event KNOWN = new IdentityVerified(PERSON);
  static final ProgramId PROGRAM = new ProgramId("prog-1");
  static final PlacementId PLACEMENT = new PlacementId("plc-1");
  static final OrganizationId EMPLOYER = new OrganizationId("org-employer");
  static final LocalDate START = LocalDate.of(2023, 12, 1);
  static final PlacementStarted STARTED = started(EmploymentKind.PERMANENT);

  private Example() {}

  static DeciderSpec<PlacementCommand, Placement, PlacementEvent, PlacementFacts> placement() {
    return DeciderSpec.of(new PlacementDecider())
        .rule("placement.earlyDays", "90")
        .where(PERSON, KNOWN);
  }

  static StartPlacement start(PersonId person, EmploymentKind kind) {
    return new StartPlacement(PLACEMENT, person, PROGRAM, EMPLOYER, kind, WageBand.MINIMUM, START);
  }

  static PlacementStarted started(EmploymentKind kind) {
    return new PlacementStarted(
        PLACEMENT, PERSON, PROGRAM, EMPLOYER, kind, WageBand.MINIMUM, START);
  }

  static PlacementEnded ended(LocalDate on, boolean early) {
    return new PlacementEnded(PLACEMENT, PERSON, PROGRAM, on, "RESIGNED", early);
  }
}
