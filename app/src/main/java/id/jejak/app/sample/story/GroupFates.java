package id.jejak.app.sample.story;

import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Quota;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who meets with what in the groups, dealt over the whole year so that every total is exact; and
/// who among the apprentices was trained before.
final class GroupFates {
  /// From the end of a training to the beginning of an apprenticeship.
  private static final int DAYS_BETWEEN = 60;

  private final Plan plan;
  private final Chance chance;
  private final Map<String, List<Member>> members = new HashMap<>();
  private final Set<Seat> endingEarly = new HashSet<>();
  private final Set<Seat> hired = new HashSet<>();
  private final Set<Seat> staying = new HashSet<>();
  private final Set<Seat> failing = new HashSet<>();
  private final Set<Seat> leavingEarly = new HashSet<>();

  GroupFates(Plan plan, People people, Fates fates) {
    this.plan = plan;
    this.chance = plan.chance();
    plan.ways().year().forEach(each -> members.put(each.name(), people.ranked(each)));
    dealApprentices();
    dealAbroad();
    dealPlacements();
    dealTwice(fates);
  }

  private record Seat(String group, int rank) {
    static Seat of(Member who) {
      return new Seat(who.group().name(), who.rank());
    }
  }

  /// Who wants to go with a group, best first.
  List<Member> ranked(Group group) {
    List<Member> found = members.get(group.name());
    if (found == null) {
      throw new IllegalArgumentException("nothing was dealt to " + group.name());
    }
    return found;
  }

  List<Member> chosen(Group group) {
    return ranked(group).subList(0, Plan.SEATS);
  }

  boolean endsEarly(Member who) {
    return endingEarly.contains(Seat.of(who));
  }

  boolean isHired(Member who) {
    return hired.contains(Seat.of(who));
  }

  /// Selected for abroad, and never departs.
  boolean staysAtHome(Member who) {
    return staying.contains(Seat.of(who));
  }

  boolean failsAbroad(Member who) {
    return failing.contains(Seat.of(who));
  }

  boolean leavesEarly(Member who) {
    return leavingEarly.contains(Seat.of(who));
  }

  private void dealApprentices() {
    var counts = plan.ways().apprentices();
    List<Member> all = shuffled(Way.APPRENTICESHIP, "apprentice");
    take(all.subList(0, counts.endingEarly()), endingEarly);
    take(all.subList(counts.endingEarly(), counts.endingEarly() + counts.hired()), hired);
  }

  private void dealAbroad() {
    var counts = plan.ways().abroad();
    List<Member> all = shuffled(Way.ABROAD, "abroad");
    take(all.subList(0, counts.staying()), staying);
    take(all.subList(counts.staying(), counts.staying() + counts.failing()), failing);
  }

  private void dealPlacements() {
    take(
        shuffled(Way.PLACEMENT, "placement").subList(0, plan.ways().placements().leavingEarly()),
        leavingEarly);
  }

  /// Somebody of the same district who completed a training, and found no work yet, has the place
  /// of an apprentice who completes.
  private void dealTwice(Fates fates) {
    if (plan.ways().twice() == 0) {
      return;
    }
    Map<District, Deque<Applicant>> trained = new HashMap<>();
    for (Applicant each :
        Quota.shuffle(
            plan.training().stream()
                .flatMap(c -> fates.cohort(c).completing().stream())
                .filter(a -> !fates.findsWork(a) && !fates.foundsBusiness(a))
                .toList(),
            chance,
            "person",
            "twice")) {
      trained.computeIfAbsent(each.district(), _ -> new ArrayDeque<>()).add(each);
    }
    int left = plan.ways().twice();
    for (Member each : shuffled(Way.APPRENTICESHIP, "twice")) {
      if (left > 0 && !endsEarly(each)) {
        Applicant before = trainedInTime(trained.get(each.who().district()), each.group());
        if (before != null) {
          goesOn(each, before);
          left--;
        }
      }
    }
    if (left > 0) {
      throw new IllegalStateException("too few people can become apprentices after a training");
    }
  }

  private static @Nullable Applicant trainedInTime(
      @Nullable Deque<Applicant> trained, Group group) {
    if (trained == null) {
      return null;
    }
    LocalDate latest = group.first().minusDays(DAYS_BETWEEN);
    var found =
        trained.stream()
            .filter(a -> a.trainingClass().days().getLast().isBefore(latest))
            .findFirst();
    found.ifPresent(trained::remove);
    return found.orElse(null);
  }

  private void goesOn(Member place, Applicant before) {
    members.computeIfPresent(
        place.group().name(),
        (_, all) ->
            all.stream()
                .map(each ->
                    each.rank() == place.rank()
                        ? new Member(
                            before.who(), each.rank(), each.group(), each.program(), before)
                        : each)
                .toList());
  }

  private List<Member> shuffled(Way way, String purpose) {
    return Quota.shuffle(
        plan.ways().year().stream()
            .filter(each -> each.way() == way)
            .flatMap(each -> chosen(each).stream())
            .toList(),
        chance,
        "member",
        purpose);
  }

  private static void take(List<Member> from, Set<Seat> into) {
    from.forEach(each -> into.add(Seat.of(each)));
  }
}
