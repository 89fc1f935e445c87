package id.jejak.messages.apprenticeship;

public record ApplyForApprenticeship(ApprenticeshipRef of) implements ApprenticeshipCommand {
  @Override
  public ApprenticeshipId apprenticeship() {
    return of.apprenticeship();
  }
}
