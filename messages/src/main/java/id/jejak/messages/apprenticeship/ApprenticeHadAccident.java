package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

public record ApprenticeHadAccident(ApprenticeshipRef of, LocalDate on, Personal<String> what)
    implements ApprenticeshipEvent {}
