package id.jejak.messages.assessment;

import java.time.LocalDate;

public record CandidateScheduled(CandidateRef candidate, SessionId session, LocalDate day)
    implements ApplicationEvent {}
