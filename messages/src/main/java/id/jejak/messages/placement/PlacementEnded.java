package id.jejak.messages.placement;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;

public record PlacementEnded(
    PlacementId placement,
    PersonId person,
    ProgramId program,
    LocalDate on,
    String reason,
    boolean early)
    implements PlacementEvent {}
