package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.person.PersonId;

public record AssessorAssigned(SessionId session, AssessorId assessor, PersonId person)
    implements SessionEvent {}
