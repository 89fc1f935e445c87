package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;

/// `person`: who the new assessor is. The seats that change hands follow one by one.
public record AssessorReplaced(
    SessionId session, AssessorId from, AssessorId to, PersonId person, LocalDate day)
    implements SessionEvent {}
