package id.jejak.messages.scheme;

import java.time.LocalDate;

/// `candidates`: as the transition plan has it.
public record SchemeVersionRetired(
    SchemeVersion scheme, LocalDate from, TransitionPlan.Candidates candidates)
    implements SchemeEvent {}
