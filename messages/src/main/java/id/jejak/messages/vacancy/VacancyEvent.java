package id.jejak.messages.vacancy;

import id.jejak.kernel.Event;

/// What happens to one vacancy.
public sealed interface VacancyEvent extends Event
    permits VacancyPosted, VacancyUpdated, VacancyFilledReported, VacancyClosed, VacancyWithdrawn {}
