package id.jejak.messages.assessment;

import java.time.LocalDate;

public record CandidateRejected(CandidateRef candidate, LocalDate on, String reason)
    implements ApplicationEvent {}
