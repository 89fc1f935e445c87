package id.jejak.messages.assessment;

import java.time.LocalDate;

public record CandidateAdmitted(CandidateRef candidate, LocalDate on) implements ApplicationEvent {}
