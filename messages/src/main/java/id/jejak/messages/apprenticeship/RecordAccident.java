package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

public record RecordAccident(ApprenticeshipId apprenticeship, LocalDate on, Personal<String> what)
    implements ApprenticeshipCommand {}
