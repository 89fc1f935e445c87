package id.jejak.messages.assessor;

import id.jejak.messages.person.PersonId;
import java.time.LocalDate;

public record DeclareConflict(
    AssessorId assessor, PersonId person, ConflictKind kind, LocalDate until)
    implements AssessorCommand {}
