package id.jejak.messages.placement;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;

public record RecordBusinessStart(
    BusinessId business, PersonId person, ProgramId program, String field, LocalDate on)
    implements BusinessCommand {}
