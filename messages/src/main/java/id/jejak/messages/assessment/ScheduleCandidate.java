package id.jejak.messages.assessment;

import java.time.LocalDate;

public record ScheduleCandidate(ApplicationId application, SessionId session, LocalDate day)
    implements ApplicationCommand {}
