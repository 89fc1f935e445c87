package id.jejak.app.sample;

import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.messages.apprenticeship.ApprenticeDeparted;
import id.jejak.messages.apprenticeship.ApprenticeHired;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeTransferred;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipCompleted;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipPhase;
import id.jejak.messages.apprenticeship.ApprenticeshipPhaseFailed;
import id.jejak.messages.apprenticeship.ApprenticeshipPhasePassed;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.ApprenticeshipTerminated;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.target.Achievement;
import id.jejak.messages.target.TargetId;
import id.jejak.messages.target.TargetSet;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts what a programme comes to over all its tracks, and how far its targets are: the part of
/// [Tally] that has to remember people.
final class TrackTally {
  private static final int REGENCY = 5;

  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<PersonId, RegionCode> homes = new HashMap<>();
  private final List<PersonId> inTracks = new ArrayList<>();
  private final Set<ApprenticeshipId> begun = new HashSet<>();
  private final Set<ApprenticeshipId> takenOver = new HashSet<>();
  private final Set<ApprenticeshipId> endedEarly = new HashSet<>();
  private final Set<BusinessId> alive = new HashSet<>();
  private final Map<TargetId, TargetSet> targets = new TreeMap<>(TrackTally::compare);
  private final Map<ProgramId, ProgramId> parents = new HashMap<>();
  private final Map<String, Reached> achievements = new HashMap<>();

  private record Reached(
      Achievement kind, PersonId person, @Nullable ProgramId program, LocalDate on) {}

  void accept(Event event) {
    switch (event) {
      case PersonRegistered registered -> homes.put(registered.person(), registered.domicile());
      case TrainingApplied _ -> count("applicants.in_all");
      case TrainingBegun started -> inTracks.add(started.of().person());
      case ApprenticeshipApplied _ -> count("applicants.in_all");
      case ApprenticeSelected selected -> {
        inTracks.add(selected.of().person());
        if (isAbroad(selected.of())) {
          count("overseas.selected");
        }
      }
      case ApprenticeTakenOver taken -> takenOver.add(taken.of().apprenticeship());
      case ApprenticeDeparted _ -> count("overseas.departed");
      case ApprenticeshipStarted started -> began(started.of());
      case ApprenticeTransferred transferred ->
          endedEarly.remove(transferred.of().apprenticeship());
      case ApprenticeshipTerminated terminated -> ended(terminated.of());
      case ApprenticeshipPhaseFailed failed -> ended(failed.of());
      case ApprenticeshipPhasePassed passed
          when passed.phase() == ApprenticeshipPhase.YEAR_1_EXAM -> {
        count("overseas.passed");
        reached(
            Achievement.ABROAD,
            passed.of().apprenticeship(),
            passed.of().person(),
            passed.of().program(),
            passed.on());
      }
      case ApprenticeshipCompleted completed -> {
        if (!isAbroad(completed.of())) {
          count("apprenticeship.completed");
        }
        reached(
            Achievement.APPRENTICED,
            completed.of().apprenticeship(),
            completed.of().person(),
            completed.of().program(),
            completed.on());
      }
      case ApprenticeHired hired when !isAbroad(hired.of()) -> count("apprenticeship.hired");
      case TrainingCompleted completed ->
          reached(
              Achievement.TRAINED,
              completed.of().enrollment(),
              completed.of().person(),
              completed.of().program(),
              completed.on());
      case TrainingNotCompleted failed -> lost(Achievement.TRAINED, failed.of().enrollment());
      case CertificateIssued issued ->
          reached(
              Achievement.CERTIFIED,
              issued.of().certificate(),
              issued.of().person(),
              issued.of().program(),
              issued.validity().from());
      case CertificateSuperseded superseded ->
          lost(Achievement.CERTIFIED, superseded.of().certificate());
      case CertificateWithdrawn withdrawn ->
          lost(Achievement.CERTIFIED, withdrawn.of().certificate());
      case PlacementStarted placement -> {
        if (placement.of().track() == ProgramTrack.PLACEMENT) {
          count("placed.in_track");
          inTracks.add(placement.of().person());
        }
        reached(
            Achievement.PLACED,
            placement.of().placement(),
            placement.of().person(),
            placement.of().program(),
            placement.on());
      }
      case PlacementEnded ended when ended.early() ->
          lost(Achievement.PLACED, ended.of().placement());
      case BusinessStarted business ->
          reached(
              Achievement.SELF_EMPLOYED,
              business.of().business(),
              business.of().person(),
              business.of().program(),
              business.on());
      case BusinessChecked checked when checked.alive() -> alive.add(checked.of().business());
      case BusinessChecked checked -> alive.remove(checked.of().business());
      case TargetSet set -> targets.put(set.target(), set);
      case ProgramPlanned planned when planned.parent() != null ->
          parents.put(planned.program(), planned.parent());
      default -> {}
    }
  }

  Map<String, Long> counts() {
    var all = new TreeMap<>(counts);
    put(all, "in_tracks", inTracks.size());
    put(all, "in_tracks.people", new HashSet<>(inTracks).size());
    inTracks.forEach(each -> {
      RegionCode home = homes.get(each);
      if (home != null && home.code().length() >= REGENCY) {
        all.merge("in_tracks." + home.code().substring(0, REGENCY), 1L, Long::sum);
      }
    });
    put(all, "apprenticeship.ended_early", endedEarly.size());
    put(all, "businesses.alive", alive.size());
    targets.forEach((id, target) -> {
      List<PersonId> people =
          achievements.values().stream()
              .filter(each -> counts(target, each))
              .map(Reached::person)
              .toList();
      long once = people.stream().distinct().count();
      all.put(id + ".events", (long) people.size());
      all.put(id + ".people", once);
      all.put(id + ".per_mille", 1000 * once / target.number());
    });
    return all;
  }

  private boolean counts(TargetSet target, Reached each) {
    RegionCode home = homes.get(each.person());
    return target.counts().contains(each.kind())
        && !each.on().isBefore(target.period().from())
        && !each.on().isAfter(target.period().to())
        && isIn(target.target(), each.program())
        && (target.region() == null
            || (home != null && (home.code() + ".").startsWith(target.region().code() + ".")));
  }

  /// A programme counts where it is named, in the targets above, and for those above the programme.
  private boolean isIn(TargetId target, @Nullable ProgramId program) {
    for (ProgramId each = program; each != null; each = parents.get(each)) {
      ProgramId named = each;
      boolean counted =
          targets.values().stream()
              .anyMatch(t -> t.programs().contains(named) && isUnder(t.target(), target));
      if (counted) {
        return true;
      }
    }
    return false;
  }

  private boolean isUnder(TargetId below, TargetId above) {
    TargetId each = below;
    while (each != null && !each.equals(above)) {
      TargetSet set = targets.get(each);
      each = set == null ? null : set.parent();
    }
    return each != null;
  }

  private void began(ApprenticeshipRef of) {
    begun.add(of.apprenticeship());
    if (!isAbroad(of) && !takenOver.contains(of.apprenticeship())) {
      count("apprenticeship.started");
    }
  }

  /// Who never began ended nothing.
  private void ended(ApprenticeshipRef of) {
    if (!isAbroad(of) && begun.contains(of.apprenticeship())) {
      endedEarly.add(of.apprenticeship());
    }
  }

  private void reached(
      Achievement kind,
      Identifier subject,
      PersonId person,
      @Nullable ProgramId program,
      LocalDate on) {
    achievements.put(kind + "|" + subject, new Reached(kind, person, program, on));
  }

  private void lost(Achievement kind, Identifier subject) {
    achievements.remove(kind + "|" + subject);
  }

  private static boolean isAbroad(ApprenticeshipRef of) {
    return of.kind() == ApprenticeshipKind.OVERSEAS;
  }

  /// Like the others: nothing was met with, so nothing is said.
  private static void put(Map<String, Long> all, String measure, int amount) {
    if (amount > 0) {
      all.put(measure, (long) amount);
    }
  }

  private static int compare(TargetId one, TargetId other) {
    return one.value().compareTo(other.value());
  }

  private void count(String measure) {
    counts.merge(measure, 1L, Long::sum);
  }
}
