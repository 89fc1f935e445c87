package id.jejak.app.sample.story;

import id.jejak.app.sample.Quota;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which classes and which people meet with what goes wrong on purpose, dealt over the whole year.
final class MishapFates {
  private final Plan plan;
  private final Map<Kind, Set<Integer>> classes = new EnumMap<>(Kind.class);

  MishapFates(Plan plan) {
    this.plan = plan;
    var forbidden = plan.mishaps().forbidden();
    deal(Kind.TRAINER_ASSESSES, forbidden.trainerAssesses());
    deal(Kind.ASSESSOR_DECIDES, forbidden.assessorDecides());
    deal(Kind.OUT_OF_SCOPE, forbidden.outOfScope());
    deal(Kind.WRONG_VENUE, forbidden.wrongVenue());
  }

  /// What meets a class; at most once.
  enum Kind {
    TRAINER_ASSESSES,
    ASSESSOR_DECIDES,
    OUT_OF_SCOPE,
    WRONG_VENUE
  }

  boolean meet(TrainingClass trainingClass, Kind kind) {
    return classes.getOrDefault(kind, Set.of()).contains(trainingClass.number());
  }

  /// So many of all, the same whatever part of the story is told.
  List<Applicant> some(List<Applicant> all, int count, String purpose) {
    return Quota.shuffle(all, plan.chance(), "person", purpose).subList(0, count);
  }

  /// Whether the story tells of somebody.
  boolean told(Applicant who) {
    return plan.classes().contains(who.trainingClass());
  }

  private void deal(Kind kind, int count) {
    List<TrainingClass> certified =
        plan.year().stream().filter(each -> !each.course().external()).toList();
    var met = new HashSet<Integer>();
    Quota.shuffle(certified, plan.chance(), "class", kind.name()).stream()
        .limit(count)
        .forEach(each -> met.add(each.number()));
    classes.put(kind, met);
  }
}
