package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

/// Goes on at another host what was broken off elsewhere; the days done count.
public record TakeOverApprentice(
    ApprenticeshipRef of, ApprenticeshipId from, int daysDone, LocalDate on)
    implements ApprenticeshipCommand {
  @Override
  public ApprenticeshipId apprenticeship() {
    return of.apprenticeship();
  }
}
