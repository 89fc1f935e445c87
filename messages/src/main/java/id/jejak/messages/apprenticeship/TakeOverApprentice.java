package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Begins;
import java.time.LocalDate;

/// Goes on at another host what was broken off elsewhere; the days done count.
public record TakeOverApprentice(
    ApprenticeshipRef of, ApprenticeshipId from, int daysDone, LocalDate on)
    implements ApprenticeshipCommand, Begins {
  @Override
  public ApprenticeshipId apprenticeship() {
    return of.apprenticeship();
  }
}
