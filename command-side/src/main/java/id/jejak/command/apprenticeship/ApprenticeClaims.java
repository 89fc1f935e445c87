package id.jejak.command.apprenticeship;

import id.jejak.kernel.Claim;
import id.jejak.messages.apprenticeship.ApprenticeRule;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import java.util.ArrayList;
import java.util.List;

/// What apprentices compete for (R39): one apprenticeship at a time, once abroad in a life, and a
/// share of the places at a host.
final class ApprenticeClaims {
  private static final String ONE_AT_A_TIME = "apprentice";
  private static final String ONCE_ABROAD = "apprentice-overseas";
  private static final String HOST = "apprentices-of-host";

  private ApprenticeClaims() {}

  static Claim oneAtATime(ApprenticeshipRef of) {
    return new Claim.Take(
        ONE_AT_A_TIME,
        of.person().value(),
        of.apprenticeship().value(),
        new ApprenticeRule(of.apprenticeship(), "ONE_AT_A_TIME"));
  }

  static Claim onceAbroad(ApprenticeshipRef of) {
    return new Claim.Take(
        ONCE_ABROAD,
        of.person().value(),
        of.apprenticeship().value(),
        new ApprenticeRule(of.apprenticeship(), "ONCE_ABROAD"));
  }

  /// @param places as many as the host may have
  static Claim place(ApprenticeshipRef of, int places) {
    return new Claim.Share(
        HOST,
        of.host().value(),
        of.apprenticeship().value(),
        1,
        places,
        new ApprenticeRule(of.apprenticeship(), "SHARE_OF_WORKFORCE"));
  }

  /// The person and the place at the host are free again.
  static List<Claim> freed(Apprenticeship is, ApprenticeshipRef of) {
    var claims = new ArrayList<Claim>();
    claims.add(new Claim.Release(ONE_AT_A_TIME, of.person().value(), of.apprenticeship().value()));
    if (is.agreed() != null) {
      claims.add(new Claim.ReleaseShare(HOST, of.host().value(), of.apprenticeship().value()));
    }
    return claims;
  }

  /// Who never left may try again.
  static Claim neverLeft(ApprenticeshipRef of) {
    return new Claim.Release(ONCE_ABROAD, of.person().value(), of.apprenticeship().value());
  }
}
