package id.jejak.command.vacancy;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyEvent;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import java.util.List;

/// A vacancy, open or over.
sealed interface Vacancy {
  record None() implements Vacancy {}

  record Posted(OrganizationId employer, VacancyTerms terms) implements Vacancy {}

  record Filled(VacancyFilledReported as) implements Vacancy {}

  record Closed() implements Vacancy {}

  record Withdrawn() implements Vacancy {}

  static Vacancy after(List<VacancyEvent> history) {
    Vacancy is = new None();
    for (VacancyEvent event : history) {
      is = is.evolve(event);
    }
    return is;
  }

  default Vacancy evolve(VacancyEvent event) {
    return switch (event) {
      case VacancyPosted posted -> new Posted(posted.employer(), posted.terms());
      case VacancyUpdated updated -> new Posted(updated.employer(), updated.terms());
      case VacancyFilledReported filled -> new Filled(filled);
      case VacancyClosed _ -> new Closed();
      case VacancyWithdrawn _ -> new Withdrawn();
    };
  }

  default String stage() {
    return switch (this) {
      case None _ -> "NONE";
      case Posted _ -> "POSTED";
      case Filled _ -> "FILLED";
      case Closed _ -> "CLOSED";
      case Withdrawn _ -> "WITHDRAWN";
    };
  }
}
