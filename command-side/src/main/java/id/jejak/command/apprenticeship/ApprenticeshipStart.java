package id.jejak.command.apprenticeship;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;
import static java.util.Objects.requireNonNull;

import id.jejak.command.apprenticeship.Apprenticeship.Stage;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decision;
import id.jejak.messages.apprenticeship.ApplyForApprenticeship;
import id.jejak.messages.apprenticeship.ApprenticeDeparted;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeSelectionFailed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionPassed;
import id.jejak.messages.apprenticeship.ApprenticeSelectionStep;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeshipAgreed;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.InsureApprentice;
import id.jejak.messages.apprenticeship.RecordApprenticeSelection;
import id.jejak.messages.apprenticeship.RecordApprenticeshipAgreement;
import id.jejak.messages.apprenticeship.RecordDeparture;
import id.jejak.messages.apprenticeship.SelectApprentice;
import id.jejak.messages.apprenticeship.StartApprenticeship;
import id.jejak.messages.apprenticeship.TakeOverApprentice;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// The way into an apprenticeship (R39): of the right age, chosen, recorded at the labour office,
/// insured for all of it, not too long; abroad in six steps and prepared.
final class ApprenticeshipStart {
  private ApprenticeshipStart() {}

  static Decision<ApprenticeshipEvent> apply(
      ApplyForApprenticeship asked, Apprenticeship is, ApprenticeshipFacts facts) {
    var applied = new ApprenticeshipApplied(asked.of());
    if (is.of() != null) {
      return is.recorded().contains(applied)
          ? alreadySo()
          : refuse(new AlreadyExists(asked.apprenticeship().value()));
    }
    if (facts.nobody() != null) {
      return refuse(facts.nobody());
    }
    return facts.hostObjection() == null ? accept(applied) : refuse(facts.hostObjection());
  }

  /// Nobody is selected anew: the person goes on, and the days done elsewhere count.
  static Decision<ApprenticeshipEvent> takeOver(
      TakeOverApprentice asked, Apprenticeship is, ApprenticeshipFacts facts) {
    var of = asked.of();
    var taken = new ApprenticeTakenOver(of, asked.from(), asked.daysDone(), asked.on());
    if (is.of() != null) {
      return is.recorded().contains(taken)
          ? alreadySo()
          : refuse(new AlreadyExists(asked.apprenticeship().value()));
    }
    if (!facts.handedOver()) {
      return refuse(new NotFound(asked.from().value()));
    }
    return facts.hostObjection() == null
        ? ApprenticeshipDecider.claiming(taken, List.of(ApprenticeClaims.oneAtATime(of)))
        : refuse(facts.hostObjection());
  }

  /// Six steps in their order, for going abroad; who fails one is out.
  static Decision<ApprenticeshipEvent> selection(
      RecordApprenticeSelection asked, Apprenticeship is, ApprenticeshipRef of) {
    var event =
        asked.passed()
            ? new ApprenticeSelectionPassed(of, asked.step())
            : new ApprenticeSelectionFailed(of, asked.step());
    return ApprenticeshipDecider.given(
        is,
        event,
        fresh -> {
          if (is.stage() != Stage.APPLIED) {
            return ApprenticeshipDecider.not(is, of);
          }
          return ApprenticeshipDecider.isAbroad(of) && asked.step().ordinal() == is.steps()
              ? accept(fresh)
              : ApprenticeshipDecider.broken(of, "SELECTION");
        });
  }

  static Decision<ApprenticeshipEvent> chosen(
      Apprenticeship is, ApprenticeshipRef of, Decision<ApprenticeshipEvent> then) {
    return ApprenticeshipDecider.isAbroad(of)
            && is.steps() < ApprenticeSelectionStep.values().length
        ? ApprenticeshipDecider.broken(of, "SELECTION")
        : then;
  }

  static Decision<ApprenticeshipEvent> select(
      SelectApprentice asked, Apprenticeship is, ApprenticeshipRef of, ApprenticeshipFacts facts) {
    return ApprenticeshipDecider.given(
        is,
        new ApprenticeSelected(of, asked.on()),
        event -> {
          if (is.stage() != Stage.APPLIED && is.stage() != Stage.RESERVED) {
            return ApprenticeshipDecider.not(is, of);
          }
          if (isNotOfAge(asked.on(), facts)) {
            return ApprenticeshipDecider.broken(of, "AGE");
          }
          var claims = new ArrayList<Claim>(List.of(ApprenticeClaims.oneAtATime(of)));
          if (ApprenticeshipDecider.isAbroad(of)) {
            claims.add(ApprenticeClaims.onceAbroad(of));
          }
          return chosen(is, of, ApprenticeshipDecider.claiming(event, claims));
        });
  }

  static Decision<ApprenticeshipEvent> agree(
      RecordApprenticeshipAgreement asked,
      Apprenticeship is,
      ApprenticeshipRef of,
      ApprenticeshipFacts facts) {
    var agreed =
        new ApprenticeshipAgreed(
            of,
            asked.number(),
            asked.recordedBy(),
            asked.term(),
            asked.allowance(),
            asked.workforce());
    return ApprenticeshipDecider.given(
        is,
        agreed,
        event -> {
          if (is.stage() != Stage.SELECTED) {
            return ApprenticeshipDecider.not(is, of);
          }
          if (facts.hostObjection() != null) {
            return refuse(facts.hostObjection());
          }
          if (!facts.recorder() || asked.number().isBlank()) {
            return ApprenticeshipDecider.broken(of, "NOT_RECORDED");
          }
          if (is.daysDone() + days(asked.term()) > facts.limits().maxDays()) {
            return ApprenticeshipDecider.broken(of, "DURATION");
          }
          return ApprenticeshipDecider.claiming(
              event, List.of(ApprenticeClaims.place(of, facts.limits().places(asked.workforce()))));
        });
  }

  private static long days(Period term) {
    return ChronoUnit.DAYS.between(term.from(), term.to()) + 1;
  }

  static Decision<ApprenticeshipEvent> insure(
      InsureApprentice asked, Apprenticeship is, ApprenticeshipRef of) {
    var insured = new ApprenticeInsured(of, asked.insurer(), asked.policy(), asked.cover());
    return ApprenticeshipDecider.given(
        is,
        insured,
        event -> {
          if (is.stage() != Stage.AGREED) {
            return ApprenticeshipDecider.not(is, of);
          }
          var term = requireNonNull(is.agreed()).term();
          return asked.cover().covers(term.from()) && asked.cover().covers(term.to())
              ? accept(event)
              : ApprenticeshipDecider.broken(of, "INSURANCE");
        });
  }

  static Decision<ApprenticeshipEvent> depart(
      RecordDeparture asked, Apprenticeship is, ApprenticeshipRef of) {
    return ApprenticeshipDecider.given(
        is,
        new ApprenticeDeparted(of, asked.on()),
        event -> {
          if (is.stage() != Stage.INSURED || !ApprenticeshipDecider.isAbroad(of) || is.departed()) {
            return ApprenticeshipDecider.not(is, of);
          }
          return is.phases().contains(ApprenticeshipPhase.PRE_DEPARTURE)
              ? accept(event)
              : ApprenticeshipDecider.broken(of, "PRE_DEPARTURE");
        });
  }

  static Decision<ApprenticeshipEvent> start(
      StartApprenticeship asked,
      Apprenticeship is,
      ApprenticeshipRef of,
      ApprenticeshipFacts facts) {
    if (is.stage() != Stage.INSURED) {
      return asked.on().equals(is.started()) ? alreadySo() : ApprenticeshipDecider.not(is, of);
    }
    var term = requireNonNull(is.agreed()).term();
    if (!term.covers(asked.on())) {
      return ApprenticeshipDecider.broken(of, "DURATION");
    }
    if (isNotOfAge(asked.on(), facts)) {
      return ApprenticeshipDecider.broken(of, "AGE");
    }
    if (ApprenticeshipDecider.isAbroad(of) && !is.departed()) {
      return ApprenticeshipDecider.broken(of, "NOT_DEPARTED");
    }
    return ApprenticeshipDecider.claiming(
        new ApprenticeshipStarted(of, term, asked.on()),
        facts.track() == null ? List.of() : facts.track().place(of.person()));
  }

  private static boolean isNotOfAge(LocalDate on, ApprenticeshipFacts facts) {
    var birth = facts.birth();
    if (birth == null) {
      return true;
    }
    long age = ChronoUnit.YEARS.between(birth, on);
    return age < facts.limits().minAge() || age > facts.limits().maxAge();
  }
}
