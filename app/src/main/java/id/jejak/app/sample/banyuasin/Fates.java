package id.jejak.app.sample.banyuasin;

import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Quota;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who meets with what, dealt over the whole year so that every total is exact. Rare things that
/// the story must show early are placed by hand; the rest is shuffled.
final class Fates {
  private final Chance chance;
  private final Map<Integer, Cohort> cohorts = new HashMap<>();
  private final Map<Integer, Exam> exams = new HashMap<>();
  private final Set<Integer> consenting = new HashSet<>();
  private final Set<Integer> withdrawing = new HashSet<>();
  private final Set<Integer> placed = new HashSet<>();
  private final Set<Integer> leavingEarly = new HashSet<>();
  private final Set<Integer> founding = new HashSet<>();
  private final Set<Integer> atTheFair = new HashSet<>();

  Fates(Plan plan, People people) {
    this.chance = plan.chance;
    dealClasses(plan, people);
    dealExams(plan);
    dealOutcomes(plan);
  }

  /// Why a seat went to the first who waited.
  enum Gap {
    DECLINED,
    NO_ANSWER,
    NO_SHOW
  }

  /// Who gives up before the end.
  ///
  /// @param session the day of which is the last
  record Leaving(Applicant who, boolean expelled, int session) {}

  /// One class: everybody in the order of selection, and how the sixteen seats were filled.
  record Cohort(
      Plan.TrainingClass trainingClass,
      List<Applicant> ranked,
      @Nullable Gap gap,
      Applicant giver,
      @Nullable Leaving leaving) {
    List<Applicant> offered() {
      return ranked.subList(0, Plan.SEATS);
    }

    /// The first who waits.
    Applicant next() {
      return ranked.get(Plan.SEATS);
    }

    boolean givesUp(Applicant who, Gap... why) {
      return gap != null && List.of(why).contains(gap) && who.equals(giver);
    }

    /// Who has a seat when the class starts, a no-show among them.
    List<Applicant> seated() {
      return offered().stream()
          .map(each -> givesUp(each, Gap.DECLINED, Gap.NO_ANSWER) ? next() : each)
          .toList();
    }

    List<Applicant> participants() {
      return offered().stream()
          .map(each -> gap != null && each.equals(giver) ? next() : each)
          .toList();
    }

    List<Applicant> completing() {
      return participants().stream()
          .filter(each -> leaving == null || !each.equals(leaving.who()))
          .toList();
    }
  }

  /// How the assessment ends.
  enum Exam {
    COMPETENT,
    /// Missed with an excuse, competent at the second date.
    EXCUSED,
    LOST,
    COMPETENT_AT_SECOND,
    TWICE_NOT_YET,
    NOT_TAKEN_AGAIN;

    boolean certified() {
      return this == COMPETENT || this == EXCUSED || this == COMPETENT_AT_SECOND;
    }

    boolean notYetAtFirst() {
      return again() || this == NOT_TAKEN_AGAIN;
    }

    boolean again() {
      return this == COMPETENT_AT_SECOND || this == TWICE_NOT_YET;
    }
  }

  Cohort cohort(Plan.TrainingClass trainingClass) {
    return known(cohorts, trainingClass.number());
  }

  Exam exam(Applicant who) {
    return known(exams, who.ordinal());
  }

  boolean consents(Applicant who) {
    return consenting.contains(who.ordinal());
  }

  boolean withdraws(Applicant who) {
    return withdrawing.contains(who.ordinal());
  }

  boolean findsWork(Applicant who) {
    return placed.contains(who.ordinal());
  }

  boolean leavesEarly(Applicant who) {
    return leavingEarly.contains(who.ordinal());
  }

  boolean foundsBusiness(Applicant who) {
    return founding.contains(who.ordinal());
  }

  boolean isAtTheFair(Applicant who) {
    return atTheFair.contains(who.ordinal());
  }

  private void dealClasses(Plan plan, People people) {
    List<Gap> gaps = new ArrayList<>();
    gaps.addAll(Collections.nCopies(6, Gap.DECLINED));
    gaps.addAll(Collections.nCopies(3, Gap.NO_ANSWER));
    gaps.addAll(Collections.nCopies(5, Gap.NO_SHOW));
    Map<Integer, Gap> gapOf = deal(gaps, "gap");
    List<Boolean> expelled = new ArrayList<>();
    expelled.addAll(Collections.nCopies(12, false));
    expelled.addAll(Collections.nCopies(6, true));
    Map<Integer, Boolean> expelledOf = deal(expelled, "leaving");
    for (Plan.TrainingClass each : plan.year) {
      int number = each.number();
      List<Applicant> ranked = people.ranked(each);
      Applicant giver = ranked.get(chance.below(Plan.SEATS, "class", number, "giver"));
      var staying = new Cohort(each, ranked, gapOf.get(number), giver, null);
      Boolean expel = expelledOf.get(number);
      cohorts.put(
          number,
          expel == null
              ? staying
              : new Cohort(
                  each,
                  ranked,
                  staying.gap(),
                  giver,
                  new Leaving(
                      staying
                          .participants()
                          .get(chance.below(Plan.SEATS, "class", number, "leaver")),
                      expel,
                      5 + chance.below(22, "class", number, "leaves-at"))));
    }
  }

  private void dealExams(Plan plan) {
    var dealt = new ArrayList<Exam>();
    dealt.addAll(Collections.nCopies(4, Exam.EXCUSED));
    dealt.addAll(Collections.nCopies(4, Exam.LOST));
    dealt.addAll(Collections.nCopies(22, Exam.COMPETENT_AT_SECOND));
    dealt.addAll(Collections.nCopies(8, Exam.TWICE_NOT_YET));
    dealt.addAll(Collections.nCopies(13, Exam.NOT_TAKEN_AGAIN));
    List<Applicant> candidates = shuffled(completing(plan), "exam");
    for (int i = 0; i < candidates.size(); i++) {
      exams.put(candidates.get(i).ordinal(), i < dealt.size() ? dealt.get(i) : Exam.COMPETENT);
    }
  }

  private void dealOutcomes(Plan plan) {
    List<Applicant> completing = completing(plan);
    List<Applicant> certified = completing.stream().filter(a -> exam(a).certified()).toList();
    List<Applicant> others = completing.stream().filter(a -> !exam(a).certified()).toList();

    List<Applicant> agreeing = shuffled(certified, "consent").subList(0, 280);
    take(agreeing, 280, consenting);
    take(agreeing, 6, withdrawing);

    take(shuffled(certified, "placed"), 128, placed);
    take(shuffled(others, "placed-uncertified"), 12, placed);
    // Early enough in the year that an early end still lies in it.
    take(
        shuffled(
            certified.stream()
                .filter(a -> findsWork(a) && !exam(a).again() && a.trainingClass().wave() <= 4)
                .toList(),
            "leaves-early"),
        7,
        leavingEarly);
    take(
        shuffled(certified.stream().filter(a -> !findsWork(a)).toList(), "business"), 95, founding);

    take(
        shuffled(
            plan.year.stream()
                .filter(c -> c.wave() == 1)
                .flatMap(c -> cohort(c).participants().stream())
                .toList(),
            "job-fair"),
        72,
        atTheFair);
  }

  private List<Applicant> completing(Plan plan) {
    return plan.year.stream().flatMap(c -> cohort(c).completing().stream()).toList();
  }

  private <T> Map<Integer, T> deal(List<T> fates, String purpose) {
    List<Integer> numbers =
        Quota.shuffle(
            IntStream.rangeClosed(1, Plan.CLASSES).boxed().toList(), chance, "class", purpose);
    var dealt = new HashMap<Integer, T>();
    for (int i = 0; i < fates.size(); i++) {
      dealt.put(numbers.get(i), fates.get(i));
    }
    return dealt;
  }

  private List<Applicant> shuffled(List<Applicant> all, String purpose) {
    return Quota.shuffle(all, chance, "person", purpose);
  }

  private static void take(List<Applicant> from, int count, Set<Integer> into) {
    from.subList(0, count).forEach(each -> into.add(each.ordinal()));
  }

  private static <T> T known(Map<Integer, T> all, int key) {
    T found = all.get(key);
    if (found == null) {
      throw new IllegalArgumentException("nothing was dealt to number " + key);
    }
    return found;
  }
}
