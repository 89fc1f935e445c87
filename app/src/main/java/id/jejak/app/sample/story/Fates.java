package id.jejak.app.sample.story;

import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Quota;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who meets with what, dealt over the whole year so that every total is exact. Rare things that
/// the story must show early are placed by hand; the rest is shuffled.
final class Fates {
  /// Classes that end later have nobody who leaves work early within the story.
  private static final int LAST_EARLY_END = 220;

  private final Chance chance;
  private final Map<Integer, Cohort> cohorts = new HashMap<>();
  private final Map<Integer, Exam> exams = new HashMap<>();
  private final Map<Integer, Appeal> appeals = new HashMap<>();
  private final Map<Integer, Aftermath> aftermaths = new HashMap<>();
  private final Set<Integer> consenting = new HashSet<>();
  private final Set<Integer> withdrawing = new HashSet<>();
  private final Set<Integer> placed = new HashSet<>();
  private final Set<Integer> leavingEarly = new HashSet<>();
  private final Set<Integer> founding = new HashSet<>();
  private final Set<Integer> staying = new HashSet<>();
  private final Set<Integer> atTheFair = new HashSet<>();

  Fates(Plan plan, People people) {
    this.chance = plan.chance();
    dealClasses(plan, people);
    dealExams(plan);
    dealAppeals(plan);
    dealAftermath(plan);
    dealOutcomes(plan);
    if (plan.ways().founding() != null) {
      dealFounders(plan, plan.ways().founding());
    }
    if (plan.fair() != null) {
      dealFair(plan, plan.fair());
    }
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
      TrainingClass trainingClass,
      List<Applicant> ranked,
      @Nullable Gap gap,
      Applicant giver,
      List<Leaving> leaving) {
    Cohort {
      leaving = List.copyOf(leaving);
    }

    boolean attends(Applicant who, int session) {
      return leaving.stream().noneMatch(l -> l.who().equals(who) && session >= l.session());
    }

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
          .filter(each -> leaving.stream().noneMatch(l -> l.who().equals(each)))
          .toList();
    }
  }

  /// How the assessment ends.
  enum Exam {
    COMPETENT,
    /// Missed with an excuse, competent at the second date.
    EXCUSED,
    /// Missed with an excuse, and the second date without one.
    EXCUSED_IN_VAIN,
    LOST,
    /// No self-assessment, so the application lapsed.
    LAPSED,
    /// Not admitted.
    REJECTED,
    /// Admitted when there was no money left.
    QUEUED,
    COMPETENT_AT_SECOND,
    TWICE_NOT_YET,
    NOT_TAKEN_AGAIN,
    COMPETENT_ON_APPEAL,
    /// Others give the certificate.
    ELSEWHERE;

    boolean certified() {
      return this == COMPETENT
          || this == EXCUSED
          || this == COMPETENT_AT_SECOND
          || this == COMPETENT_ON_APPEAL;
    }

    boolean notYetAtFirst() {
      return again() || this == NOT_TAKEN_AGAIN || this == COMPETENT_ON_APPEAL;
    }

    boolean admitted() {
      return this != LAPSED && this != REJECTED && this != QUEUED && this != ELSEWHERE;
    }

    boolean excused() {
      return this == EXCUSED || this == EXCUSED_IN_VAIN;
    }

    boolean again() {
      return this == COMPETENT_AT_SECOND || this == TWICE_NOT_YET;
    }
  }

  /// What becomes of an appeal against the first decision.
  enum Appeal {
    UPHELD,
    REJECTED,
    WITHDRAWN,
    LATE
  }

  /// What becomes of a certificate.
  enum Aftermath {
    CORRECTED,
    MISLISTED,
    REINSTATED,
    WITHDRAWN
  }

  Cohort cohort(TrainingClass trainingClass) {
    return known(cohorts, trainingClass.number());
  }

  Exam exam(Applicant who) {
    return known(exams, who.ordinal());
  }

  @Nullable Appeal appeal(Applicant who) {
    return appeals.get(who.ordinal());
  }

  @Nullable Aftermath aftermath(Applicant who) {
    return aftermaths.get(who.ordinal());
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

  /// Whether the business is still there after a year.
  boolean staysInBusiness(Applicant who) {
    return staying.contains(who.ordinal());
  }

  boolean isAtTheFair(Applicant who) {
    return atTheFair.contains(who.ordinal());
  }

  private void dealClasses(Plan plan, People people) {
    var starts = plan.counts().starts();
    List<Gap> gaps = new ArrayList<>();
    gaps.addAll(Collections.nCopies(starts.declined(), Gap.DECLINED));
    gaps.addAll(Collections.nCopies(starts.noAnswer(), Gap.NO_ANSWER));
    gaps.addAll(Collections.nCopies(starts.noShow(), Gap.NO_SHOW));
    Map<Integer, List<Gap>> gapOf = deal(plan, gaps, "gap", TrainingClass::postponed);
    List<Boolean> expelled = new ArrayList<>();
    expelled.addAll(Collections.nCopies(starts.droppedOut(), false));
    expelled.addAll(Collections.nCopies(starts.expelled(), true));
    Map<Integer, List<Boolean>> expelledOf =
        deal(plan, expelled, "leaving", each -> each.course().external());
    for (TrainingClass each : plan.year()) {
      int number = each.number();
      List<Applicant> ranked = people.ranked(each);
      Applicant giver = ranked.get(people.giver(each));
      List<Gap> gap = gapOf.getOrDefault(number, List.of());
      var staying =
          new Cohort(each, ranked, gap.isEmpty() ? null : gap.getFirst(), giver, List.of());
      cohorts.put(
          number,
          new Cohort(
              each,
              ranked,
              staying.gap(),
              giver,
              leaving(staying, expelledOf.getOrDefault(number, List.of()))));
    }
  }

  private List<Leaving> leaving(Cohort cohort, List<Boolean> expelled) {
    int number = cohort.trainingClass().number();
    int first = chance.below(Plan.SEATS, "class", number, "leaver");
    var leaving = new ArrayList<Leaving>();
    for (int i = 0; i < expelled.size(); i++) {
      leaving.add(
          new Leaving(
              cohort.participants().get((first + i) % Plan.SEATS),
              expelled.get(i),
              5 + chance.below(22, "class", number, i == 0 ? "leaves-at" : "leaves-at-" + i)));
    }
    return leaving;
  }

  private void dealExams(Plan plan) {
    var counts = plan.counts().exams();
    var dealt = new ArrayList<Exam>();
    dealt.addAll(Collections.nCopies(counts.lapsed(), Exam.LAPSED));
    dealt.addAll(Collections.nCopies(counts.rejected(), Exam.REJECTED));
    dealt.addAll(Collections.nCopies(counts.excused(), Exam.EXCUSED));
    dealt.addAll(Collections.nCopies(counts.excusedInVain(), Exam.EXCUSED_IN_VAIN));
    dealt.addAll(Collections.nCopies(counts.lost(), Exam.LOST));
    dealt.addAll(Collections.nCopies(counts.competentAgain(), Exam.COMPETENT_AT_SECOND));
    dealt.addAll(Collections.nCopies(counts.twiceNotYet(), Exam.TWICE_NOT_YET));
    dealt.addAll(Collections.nCopies(counts.notTaken(), Exam.NOT_TAKEN_AGAIN));
    dealt.addAll(Collections.nCopies(plan.counts().appeals().upheld(), Exam.COMPETENT_ON_APPEAL));
    Map<Boolean, List<Applicant>> byOthers =
        completing(plan).stream()
            .collect(Collectors.partitioningBy(a -> a.trainingClass().course().external()));
    List<Applicant> assessed = known(byOthers, false);
    int funded = assessed.size() - counts.unfunded();
    assessed
        .subList(funded, assessed.size())
        .forEach(each -> exams.put(each.ordinal(), Exam.QUEUED));
    List<Applicant> candidates = shuffled(assessed.subList(0, funded), "exam");
    for (int i = 0; i < candidates.size(); i++) {
      exams.put(candidates.get(i).ordinal(), i < dealt.size() ? dealt.get(i) : Exam.COMPETENT);
    }
    known(byOthers, true).forEach(each -> exams.put(each.ordinal(), Exam.ELSEWHERE));
  }

  /// Who appeals in vain, or too late, is not assessed again either.
  private void dealAppeals(Plan plan) {
    var counts = plan.counts().appeals();
    var dealt = new ArrayList<Appeal>();
    dealt.addAll(Collections.nCopies(counts.rejected(), Appeal.REJECTED));
    dealt.addAll(Collections.nCopies(counts.withdrawn(), Appeal.WITHDRAWN));
    dealt.addAll(Collections.nCopies(counts.late(), Appeal.LATE));
    List<Applicant> losing =
        shuffled(
            completing(plan).stream().filter(a -> exam(a) == Exam.NOT_TAKEN_AGAIN).toList(),
            "appeal");
    for (int i = 0; i < dealt.size(); i++) {
      appeals.put(losing.get(i).ordinal(), dealt.get(i));
    }
    completing(plan).stream()
        .filter(a -> exam(a) == Exam.COMPETENT_ON_APPEAL)
        .forEach(a -> appeals.put(a.ordinal(), Appeal.UPHELD));
  }

  /// Certificates that something becomes of are from the first waves, so that it lies in the story.
  private void dealAftermath(Plan plan) {
    var counts = plan.counts().aftermath();
    var dealt = new ArrayList<Aftermath>();
    dealt.addAll(Collections.nCopies(counts.corrected(), Aftermath.CORRECTED));
    dealt.addAll(Collections.nCopies(counts.mislisted(), Aftermath.MISLISTED));
    dealt.addAll(Collections.nCopies(counts.reinstated(), Aftermath.REINSTATED));
    dealt.addAll(Collections.nCopies(counts.withdrawn(), Aftermath.WITHDRAWN));
    int half = plan.training().stream().mapToInt(TrainingClass::wave).max().orElse(0) / 2;
    List<Applicant> certified =
        shuffled(
            completing(plan).stream()
                .filter(a -> exam(a) == Exam.COMPETENT && a.trainingClass().wave() <= half)
                .toList(),
            "aftermath");
    for (int i = 0; i < dealt.size(); i++) {
      aftermaths.put(certified.get(i).ordinal(), dealt.get(i));
    }
  }

  private void dealOutcomes(Plan plan) {
    var counts = plan.counts().outcomes();
    List<Applicant> completing = completing(plan);
    List<Applicant> certified = completing.stream().filter(a -> exam(a).certified()).toList();
    List<Applicant> others = completing.stream().filter(a -> !exam(a).certified()).toList();

    List<Applicant> agreeing = shuffled(certified, "consent").subList(0, counts.consenting());
    take(agreeing, counts.consenting(), consenting);
    take(agreeing, counts.withdrawing(), withdrawing);

    take(shuffled(certified, "placed"), counts.placedCertified(), placed);
    take(shuffled(others, "placed-uncertified"), counts.placedOthers(), placed);
    // Early enough in the year that an early end still lies in it.
    LocalDate early = plan.frame().end().minusDays(LAST_EARLY_END);
    take(
        shuffled(
            certified.stream()
                .filter(a ->
                    findsWork(a)
                        && !exam(a).again()
                        && a.trainingClass().days().getLast().isBefore(early))
                .toList(),
            "leaves-early"),
        counts.leavingEarly(),
        leavingEarly);
    take(
        shuffled(certified.stream().filter(a -> !findsWork(a)).toList(), "business"),
        counts.founding(),
        founding);
  }

  private void dealFair(Plan plan, Fair fair) {
    take(
        shuffled(
            plan.year().stream()
                .filter(c -> c.wave() == 1)
                .flatMap(c -> cohort(c).participants().stream())
                .toList(),
            "job-fair"),
        fair.known(),
        atTheFair);
  }

  private void dealFounders(Plan plan, Ways.Founding counts) {
    List<Applicant> founders =
        shuffled(
            plan.year().stream()
                .filter(TrainingClass::forFounders)
                .flatMap(c -> cohort(c).completing().stream())
                .toList(),
            "founders");
    take(founders, counts.starting(), founding);
    take(founders, counts.alive(), staying);
  }

  /// Everybody in the classes of the year, late joiners instead of who did not come.
  List<Applicant> participants(Plan plan) {
    return plan.training().stream().flatMap(c -> cohort(c).participants().stream()).toList();
  }

  /// Of them, who stays to the end.
  List<Applicant> completing(Plan plan) {
    return plan.training().stream().flatMap(c -> cohort(c).completing().stream()).toList();
  }

  /// Deals to the classes in a shuffled order, round after round; some come last.
  private <T> Map<Integer, List<T>> deal(
      Plan plan, List<T> fates, String purpose, Predicate<TrainingClass> last) {
    List<Integer> numbers =
        Quota.shuffle(plan.training(), chance, "class", purpose).stream()
            .sorted(Comparator.comparing(last::test))
            .map(TrainingClass::number)
            .toList();
    var dealt = new HashMap<Integer, List<T>>();
    for (int i = 0; i < fates.size(); i++) {
      dealt
          .computeIfAbsent(numbers.get(i % numbers.size()), _ -> new ArrayList<>())
          .add(fates.get(i));
    }
    return dealt;
  }

  private List<Applicant> shuffled(List<Applicant> all, String purpose) {
    return Quota.shuffle(all, chance, "person", purpose);
  }

  private static void take(List<Applicant> from, int count, Set<Integer> into) {
    from.subList(0, count).forEach(each -> into.add(each.ordinal()));
  }

  private static <K, T> T known(Map<K, T> all, K key) {
    T found = all.get(key);
    if (found == null) {
      throw new IllegalArgumentException("nothing was dealt to " + key);
    }
    return found;
  }
}
