package id.jejak.query.vacancy;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyEvent;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Vacancies as they were reported, and what came of them.
final class VacancyBoard implements View {
  static final String NAME = "vacancy_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("vacancy");
  }

  @Override
  public String ddl() {
    return View.ddl(VacancyBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(
        VacancyEvent.class,
        ReferralMade.class,
        JobApplied.class,
        PlacementOffered.class,
        PlacementStarted.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case VacancyEvent event -> on(event, recorded, rows);
      case ReferralMade made -> rows.at(made.of().vacancy()).add("referred", 1);
      case JobApplied applied -> rows.at(applied.of().vacancy()).add("applied", 1);
      case PlacementOffered offered -> count(offered.of(), "offered", rows);
      case PlacementStarted started -> count(started.of(), "began", rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void count(PlacementRef of, String column, Rows rows) {
    if (of.vacancy() != null) {
      rows.at(of.vacancy()).add(column, 1);
    }
  }

  private static void on(VacancyEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case VacancyPosted posted ->
          terms(rows.at(posted.vacancy()), posted.terms())
              .set("employer", posted.employer())
              .set("posted_at", recorded.occurredAt())
              .set("status", "POSTED");
      case VacancyUpdated updated ->
          terms(rows.at(updated.vacancy()), updated.terms()).set("status", "UPDATED");
      case VacancyFilledReported filled ->
          rows.at(filled.vacancy())
              .set("status", "FILLED")
              .set("hired", filled.hired())
              .set("ended_at", recorded.occurredAt());
      case VacancyClosed closed ->
          rows.at(closed.vacancy())
              .set("status", "CLOSED")
              .set("end_reason", closed.reason())
              .set("ended_at", recorded.occurredAt());
      case VacancyWithdrawn withdrawn ->
          rows.at(withdrawn.vacancy())
              .set("status", "WITHDRAWN")
              .set("end_reason", withdrawn.reason())
              .set("ended_at", recorded.occurredAt());
    }
  }

  private static Row terms(Row row, VacancyTerms terms) {
    var validity = terms.validity();
    var wage = terms.wage();
    var workplace = terms.workplace();
    return row.set("title", terms.title())
        .set("openings", terms.openings())
        .set("valid_from", validity == null ? null : validity.from())
        .set("valid_to", validity == null ? null : validity.to())
        .set("min_age", terms.minAge())
        .set("max_age", terms.maxAge())
        .set("sexes", listed(terms.sexes()))
        .set("education", terms.education())
        .set("schemes", listed(terms.schemes()))
        .set("skills", listed(terms.skills()))
        .set("experience_years", terms.experienceYears())
        .set("wage", wage == null ? null : wage.amount())
        .set("employment", terms.employment())
        .set("workplace", workplace == null ? null : workplace.code());
  }

  private static String listed(Set<?> values) {
    return values.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }
}
