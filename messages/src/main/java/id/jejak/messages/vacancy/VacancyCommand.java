package id.jejak.messages.vacancy;

import id.jejak.kernel.Command;

/// What may be asked of one vacancy.
public sealed interface VacancyCommand extends Command
    permits PostVacancy, UpdateVacancy, ReportVacancyFilled, CloseVacancy, WithdrawVacancy {
  VacancyId vacancy();

  @Override
  default VacancyId target() {
    return vacancy();
  }
}
