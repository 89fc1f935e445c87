package id.jejak.command.vacancy;

import static id.jejak.command.vacancy.Example.DAY;
import static id.jejak.command.vacancy.Example.EMPLOYER;
import static id.jejak.command.vacancy.Example.POST;
import static id.jejak.command.vacancy.Example.POSTED;
import static id.jejak.command.vacancy.Example.TERMS;
import static id.jejak.command.vacancy.Example.VACANCY;
import static id.jejak.command.vacancy.Example.terms;
import static id.jejak.command.vacancy.Example.vacancy;

import id.jejak.command.Lifecycle;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationNotActive;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.organization.OrganizationSuspended;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.talent.AccessDenied;
import id.jejak.messages.vacancy.CloseVacancy;
import id.jejak.messages.vacancy.PostVacancy;
import id.jejak.messages.vacancy.ReportVacancyFilled;
import id.jejak.messages.vacancy.UpdateVacancy;
import id.jejak.messages.vacancy.VacancyFilledReported;
import id.jejak.messages.vacancy.VacancyIncomplete;
import id.jejak.messages.vacancy.VacancyTerms;
import id.jejak.messages.vacancy.VacancyUpdated;
import id.jejak.messages.vacancy.VacancyWithdrawn;
import id.jejak.messages.vacancy.WithdrawVacancy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VacancyTest {
  static final VacancyTerms MORE = terms("Mechanic", 4, DAY.plusDays(60));
  static final ReportVacancyFilled REPORT = new ReportVacancyFilled(VACANCY, 2, DAY);
  static final VacancyFilledReported FILLED = new VacancyFilledReported(VACANCY, EMPLOYER, 2, DAY);

  @Test
  void a_complete_vacancy_is_posted() {
    vacancy().when(POST).then(POSTED);
  }

  @Test
  void posting_twice_changes_nothing() {
    vacancy().given(POSTED).when(POST).thenNothing();
  }

  @Test
  void a_vacancy_says_all_that_the_law_asks_for() {
    vacancy()
        .when(
            new PostVacancy(
                VACANCY,
                EMPLOYER,
                new VacancyTerms(
                    " ", 0, null, 0, 0, Set.of(), null, Set.of(), Set.of(), -1, null, null, null)))
        .thenRefused(
            new VacancyIncomplete(
                VACANCY,
                "title, openings, validity, age, sexes, education, skills, experience, wage,"
                    + " employment, workplace"));
  }

  @Test
  void a_vacancy_that_is_over_already_is_not_posted() {
    vacancy()
        .when(new PostVacancy(VACANCY, EMPLOYER, terms("Mechanic", 2, DAY.minusDays(1))))
        .thenRefused(new VacancyIncomplete(VACANCY, "validity"));
  }

  @Test
  void who_is_not_registered_or_suspended_posts_nothing() {
    var refused = new OrganizationNotActive(EMPLOYER, DAY);
    vacancy().where(EMPLOYER).when(POST).thenRefused(refused);
    vacancy()
        .where(
            EMPLOYER,
            new OrganizationRegistered(
                EMPLOYER, OrganizationKind.COMPANY, "PT Maju", new RegionCode("16.07")),
            new OrganizationSuspended(EMPLOYER, DAY, "FRAUD"))
        .when(POST)
        .thenRefused(refused);
  }

  @Test
  void an_employer_that_withdrew_posts_nothing() {
    var id = EmployerId.of(EMPLOYER);
    vacancy()
        .where(id, new EmployerWithdrew(id, EMPLOYER, DAY, "RELOCATION"))
        .when(POST)
        .thenRefused(new AccessDenied(EMPLOYER));
  }

  @Test
  void an_open_vacancy_can_be_changed_but_stays_complete() {
    vacancy()
        .given(POSTED)
        .when(new UpdateVacancy(VACANCY, MORE))
        .then(new VacancyUpdated(VACANCY, EMPLOYER, MORE));
    vacancy()
        .given(POSTED)
        .when(new UpdateVacancy(VACANCY, terms(null, 4, DAY)))
        .thenRefused(new VacancyIncomplete(VACANCY, "title"));
    vacancy().given(POSTED).when(new UpdateVacancy(VACANCY, TERMS)).thenNothing();
  }

  @Test
  void a_filled_vacancy_is_reported_once() {
    vacancy().given(POSTED).when(REPORT).then(FILLED);
    vacancy().given(POSTED, FILLED).when(REPORT).thenNothing();
    vacancy()
        .given(POSTED, FILLED)
        .when(new ReportVacancyFilled(VACANCY, 1, DAY))
        .thenRefused(new IllegalTransition(VACANCY.value(), "FILLED"));
  }

  @Test
  void what_is_over_is_not_opened_again() {
    vacancy()
        .given(POSTED, new VacancyWithdrawn(VACANCY, EMPLOYER, "RELOCATION"))
        .when(new UpdateVacancy(VACANCY, MORE))
        .thenRefused(new IllegalTransition(VACANCY.value(), "WITHDRAWN"));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(vacancy(), is -> is)
        .asking(
            POST,
            new UpdateVacancy(VACANCY, MORE),
            REPORT,
            new CloseVacancy(VACANCY, "EXPIRED"),
            new WithdrawVacancy(VACANCY, "RELOCATION"))
        .approve();
  }
}
