package id.jejak.messages.apprenticeship;

import id.jejak.kernel.Begins;

public record ApplyForApprenticeship(ApprenticeshipRef of)
    implements ApprenticeshipCommand, Begins {
  @Override
  public ApprenticeshipId apprenticeship() {
    return of.apprenticeship();
  }
}
