package id.jejak.messages.vacancy;

import id.jejak.kernel.Refusal;

/// Why something is refused: vacancies.
public sealed interface VacancyRefusal extends Refusal
    permits VacancyIncomplete, OpeningsExhausted {}
