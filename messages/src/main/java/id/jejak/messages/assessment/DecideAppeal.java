package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

/// Upheld, the candidate is competent.
public record DecideAppeal(AppealId appeal, boolean upheld, LocalDate on, Personal<String> reason)
    implements AppealCommand {}
