package id.jejak.command.apprenticeship;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.apprenticeship.Apprenticeship.Stage;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decision;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.CompleteApprenticeship;
import id.jejak.messages.apprenticeship.RecordApprenticeshipPhase;
import id.jejak.messages.apprenticeship.TransferApprentice;
import id.jejak.messages.shared.NotFound;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The exams on the way, and the ends of an apprenticeship: completed, failed, handed over.
final class ApprenticeshipEnd {
  private ApprenticeshipEnd() {}

  static Decision<ApprenticeshipEvent> phase(
      RecordApprenticeshipPhase asked, Apprenticeship is, ApprenticeshipRef of) {
    var event =
        asked.passed()
            ? new ApprenticeshipPhasePassed(of, asked.phase(), asked.on())
            : new ApprenticeshipPhaseFailed(of, asked.phase(), asked.on());
    return ApprenticeshipDecider.given(
        is,
        event,
        fresh -> {
          if (ApprenticeshipDecider.isAbroad(of) == (asked.phase() == ApprenticeshipPhase.EXAM)) {
            return ApprenticeshipDecider.broken(of, "PHASE");
          }
          var when =
              asked.phase() == ApprenticeshipPhase.PRE_DEPARTURE ? Stage.INSURED : Stage.RUNNING;
          if (is.stage() != when || is.phases().contains(asked.phase())) {
            return ApprenticeshipDecider.not(is, of);
          }
          return asked.passed() ? accept(fresh) : stop(is, of, fresh);
        });
  }

  /// Whoever is left behind by a host goes on elsewhere, of the same kind.
  static Decision<ApprenticeshipEvent> transfer(
      TransferApprentice asked, Apprenticeship is, ApprenticeshipRef of) {
    var last = is.ended() == null ? asked.on() : is.ended();
    var event = new ApprenticeTransferred(of, asked.to(), is.daysUntil(last), asked.on());
    if (is.stage() == Stage.TRANSFERRED) {
      return is.recorded().stream()
              .anyMatch(
                  one -> one instanceof ApprenticeTransferred done && done.to().equals(asked.to()))
          ? alreadySo()
          : ApprenticeshipDecider.not(is, of);
    }
    if (is.stage() != Stage.RUNNING && is.stage() != Stage.TERMINATED) {
      return ApprenticeshipDecider.not(is, of);
    }
    boolean fits =
        asked.to().person().equals(of.person())
            && asked.to().kind() == of.kind()
            && !asked.to().apprenticeship().equals(of.apprenticeship());
    return fits ? stop(is, of, event) : refuse(new NotFound(asked.to().host().value()));
  }

  static Decision<ApprenticeshipEvent> complete(
      CompleteApprenticeship asked, Apprenticeship is, ApprenticeshipRef of) {
    return ApprenticeshipDecider.given(
        is,
        new ApprenticeshipCompleted(of, asked.on()),
        event -> {
          if (is.stage() != Stage.RUNNING) {
            return ApprenticeshipDecider.not(is, of);
          }
          var needed =
              switch (of.kind()) {
                case DOMESTIC -> EnumSet.of(ApprenticeshipPhase.EXAM);
                case OVERSEAS ->
                    EnumSet.of(ApprenticeshipPhase.YEAR_1_EXAM, ApprenticeshipPhase.YEAR_3);
              };
          if (!is.phases().containsAll(needed)) {
            return ApprenticeshipDecider.broken(of, "EXAM");
          }
          return ApprenticeshipDecider.isAbroad(of) && !is.returned()
              ? ApprenticeshipDecider.broken(of, "NOT_RETURNED")
              : stop(is, of, event);
        });
  }

  /// The person and the place at the host are free again.
  static Decision<ApprenticeshipEvent> stop(
      Apprenticeship is, ApprenticeshipRef of, ApprenticeshipEvent event, Claim... more) {
    if (is.ended() != null) {
      return accept(event);
    }
    var claims = new ArrayList<>(ApprenticeClaims.freed(is, of));
    claims.addAll(List.of(more));
    return ApprenticeshipDecider.claiming(event, claims);
  }
}
