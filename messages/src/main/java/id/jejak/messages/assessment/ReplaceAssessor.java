package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;

/// The new assessor takes over all seats of the other.
public record ReplaceAssessor(SessionId session, AssessorId from, AssessorId to)
    implements SessionCommand {}
