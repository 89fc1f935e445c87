package id.jejak.messages.assessor;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.util.Set;

public record RegisterAssessor(
    AssessorId assessor,
    PersonId person,
    Personal<String> name,
    Personal<String> registration,
    Set<SchemeId> fields,
    Period validity)
    implements AssessorCommand, Begins {}
