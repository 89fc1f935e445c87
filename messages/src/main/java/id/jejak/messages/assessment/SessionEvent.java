package id.jejak.messages.assessment;

import id.jejak.kernel.Event;

/// What happens to one session.
public sealed interface SessionEvent extends Event
    permits SessionScheduled,
        AssessorAssigned,
        AssessorReplaced,
        ExamSeatReserved,
        ExamSeatReleased,
        ExamSeatChanged,
        SessionRescheduled,
        SessionCancelled,
        AssessmentSessionHeld,
        SessionClosed {}
