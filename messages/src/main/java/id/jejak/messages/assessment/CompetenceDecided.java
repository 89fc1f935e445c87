package id.jejak.messages.assessment;

import java.time.LocalDate;

public record CompetenceDecided(PlenaryId plenary, AssessmentRef of, Verdict verdict, LocalDate on)
    implements PlenaryEvent {}
