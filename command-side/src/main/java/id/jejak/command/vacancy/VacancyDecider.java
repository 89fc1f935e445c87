package id.jejak.command.vacancy;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.vacancy.Vacancy.Closed;
import id.jejak.command.vacancy.Vacancy.Filled;
import id.jejak.command.vacancy.Vacancy.Posted;
import id.jejak.command.vacancy.Vacancy.Withdrawn;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.vacancy.CloseVacancy;
import id.jejak.messages.vacancy.PostVacancy;
import id.jejak.messages.vacancy.ReportVacancyFilled;
import id.jejak.messages.vacancy.UpdateVacancy;
import id.jejak.messages.vacancy.VacancyClosed;
import id.jejak.messages.vacancy.VacancyCommand;
import id.jejak.messages.vacancy.VacancyEvent;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyId;
import id.jejak.messages.vacancy.VacancyIncomplete;
import id.jejak.messages.vacancy.VacancyPosted;
import id.jejak.messages.vacancy.VacancyTerms;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import id.jejak.messages.vacancy.WithdrawVacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Vacancies: complete and with dates that can be (R36), open until they are filled, closed or
/// withdrawn. Any employer may post: reporting is a duty, not a privilege.
final class VacancyDecider implements Decider<VacancyCommand, Vacancy, VacancyEvent, VacancyFacts> {
  private final WorkCalendar calendar;

  VacancyDecider(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public Class<VacancyCommand> commands() {
    return VacancyCommand.class;
  }

  @Override
  public Class<VacancyEvent> events() {
    return VacancyEvent.class;
  }

  @Override
  public Vacancy initial() {
    return new Vacancy.None();
  }

  @Override
  public Vacancy evolve(Vacancy state, VacancyEvent event) {
    return state.evolve(event);
  }

  @Override
  public VacancyFacts facts(VacancyCommand command, Vacancy state, Provenance by, History history) {
    var today = by.day(calendar.zone());
    return switch (command) {
      case PostVacancy asked ->
          new VacancyFacts(VacancyFacts.objection(asked.employer(), today, history), today);
      case UpdateVacancy _, ReportVacancyFilled _, CloseVacancy _, WithdrawVacancy _ ->
          new VacancyFacts(null, today);
    };
  }

  @Override
  public Decision<VacancyEvent> decide(
      VacancyCommand command, Vacancy is, VacancyFacts facts, Provenance by) {
    return switch (command) {
      case PostVacancy asked -> post(asked, is, facts);
      case UpdateVacancy asked -> update(asked, is, facts);
      case ReportVacancyFilled asked -> filled(asked, is);
      case CloseVacancy asked -> close(asked, is);
      case WithdrawVacancy asked -> withdraw(asked, is);
    };
  }

  private static Decision<VacancyEvent> post(PostVacancy asked, Vacancy is, VacancyFacts facts) {
    return switch (is) {
      case Vacancy.None _ -> {
        String missing = missing(asked.terms(), facts.today());
        if (facts.objection() != null) {
          yield refuse(facts.objection());
        }
        yield missing.isEmpty()
            ? accept(new VacancyPosted(asked.vacancy(), asked.employer(), asked.terms()))
            : refuse(new VacancyIncomplete(asked.vacancy(), missing));
      }
      case Posted open when open.equals(new Posted(asked.employer(), asked.terms())) -> alreadySo();
      case Posted _, Filled _, Closed _, Withdrawn _ ->
          refuse(new AlreadyExists(asked.vacancy().value()));
    };
  }

  private static Decision<VacancyEvent> update(
      UpdateVacancy asked, Vacancy is, VacancyFacts facts) {
    if (!(is instanceof Posted open)) {
      return not(asked.vacancy(), is);
    }
    if (open.terms().equals(asked.terms())) {
      return alreadySo();
    }
    String missing = missing(asked.terms(), facts.today());
    return missing.isEmpty()
        ? accept(new VacancyUpdated(asked.vacancy(), open.employer(), asked.terms()))
        : refuse(new VacancyIncomplete(asked.vacancy(), missing));
  }

  /// What Perpres 57/2023, article 5, asks for and the terms do not say.
  private static String missing(VacancyTerms terms, LocalDate today) {
    var missing = new ArrayList<String>();
    need(missing, "title", terms.title() != null && !terms.title().isBlank());
    need(missing, "openings", terms.openings() > 0);
    need(missing, "validity", terms.validity() != null && !terms.validity().to().isBefore(today));
    need(missing, "age", terms.minAge() > 0 && terms.minAge() <= terms.maxAge());
    need(missing, "sexes", !terms.sexes().isEmpty());
    need(missing, "education", terms.education() != null);
    need(missing, "skills", !terms.schemes().isEmpty() || !terms.skills().isEmpty());
    need(missing, "experience", terms.experienceYears() >= 0);
    need(missing, "wage", terms.wage() != null && terms.wage().amount() > 0);
    need(missing, "employment", terms.employment() != null);
    need(missing, "workplace", terms.workplace() != null);
    return String.join(", ", missing);
  }

  private static void need(List<String> missing, String part, boolean there) {
    if (!there) {
      missing.add(part);
    }
  }

  private static Decision<VacancyEvent> filled(ReportVacancyFilled asked, Vacancy is) {
    return switch (is) {
      case Posted open ->
          accept(
              new VacancyFilledReported(
                  asked.vacancy(), open.employer(), asked.hired(), asked.on()));
      case Filled already
          when already.as().hired() == asked.hired() && already.as().on().equals(asked.on()) ->
          alreadySo();
      default -> not(asked.vacancy(), is);
    };
  }

  private static Decision<VacancyEvent> close(CloseVacancy asked, Vacancy is) {
    return switch (is) {
      case Posted open ->
          accept(new VacancyClosed(asked.vacancy(), open.employer(), asked.reason()));
      case Closed _ -> alreadySo();
      default -> not(asked.vacancy(), is);
    };
  }

  private static Decision<VacancyEvent> withdraw(WithdrawVacancy asked, Vacancy is) {
    return switch (is) {
      case Posted open ->
          accept(new VacancyWithdrawn(asked.vacancy(), open.employer(), asked.reason()));
      case Withdrawn _ -> alreadySo();
      default -> not(asked.vacancy(), is);
    };
  }

  private static Decision<VacancyEvent> not(VacancyId vacancy, Vacancy is) {
    return is instanceof Vacancy.None
        ? refuse(new NotFound(vacancy.value()))
        : refuse(new IllegalTransition(vacancy.value(), is.stage()));
  }
}
