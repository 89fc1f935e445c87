package id.jejak.messages.assessment;

import java.time.LocalDate;

public record RescheduleSession(SessionId session, LocalDate day, String reason)
    implements SessionCommand {}
