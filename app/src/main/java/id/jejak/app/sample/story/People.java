package id.jejak.app.sample.story;

import static java.util.Objects.requireNonNull;

import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Names;
import id.jejak.app.sample.Quota;
import id.jejak.app.sample.SyntheticNik;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.Sex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The applicants of the year. Any one of them comes out the same alone as among all.
final class People {
  /// Of the applicants whom the administration turns away, so many live in another district.
  private static final int OUTSIDERS = 2;

  private static final int YOUNGEST = 18;

  /// Ages 18 to 40, most often 23.
  private static final int[] AGES =
      IntStream.rangeClosed(YOUNGEST, 40)
          .map(age -> age <= 23 ? 17 * (age - 17) : 6 * (41 - age))
          .toArray();

  private final Plan plan;
  private final Chance chance;
  private final Plan.Papers papers;
  private final Set<Integer> retired;
  private final Set<Integer> misread;
  private final List<Boolean> oneWordNames;
  private final List<Education> education;
  private final Map<Integer, List<Integer>> rankings = new HashMap<>();
  private final Map<Integer, List<Sex>> sexes = new HashMap<>();

  People(Plan plan) {
    this.plan = plan;
    this.chance = plan.chance();
    this.papers = plan.mishaps().papers();
    List<Integer> odd =
        Quota.shuffle(
            IntStream.rangeClosed(1, plan.applicants()).boxed().toList(),
            chance,
            "person",
            "papers");
    int first = papers.retiredDistrict();
    this.retired = Set.copyOf(odd.subList(0, first));
    this.misread = Set.copyOf(odd.subList(first, first + papers.otherBirth()));
    this.oneWordNames =
        Quota.deal(
            plan.applicants(),
            List.of(true, false),
            new int[] {12, 88},
            chance,
            "person",
            "one-word");
    this.education =
        Quota.deal(
            plan.applicants(),
            List.of(Education.values()),
            new int[] {6, 14, 68, 6, 6},
            chance,
            "person",
            "education");
  }

  /// @param ordinal from 1
  Applicant applicant(int ordinal) {
    Plan.TrainingClass trainingClass =
        plan.year().stream()
            .filter(c -> ordinal > c.before() && ordinal <= c.before() + c.applicants())
            .findFirst()
            .orElseThrow();
    return applicant(trainingClass, ordinal - 1 - trainingClass.before());
  }

  /// The applicants of a class, best first.
  List<Applicant> ranked(Plan.TrainingClass trainingClass) {
    return IntStream.range(0, trainingClass.applicants())
        .mapToObj(place -> applicant(trainingClass, place))
        .sorted(Comparator.comparingInt(Applicant::rank))
        .toList();
  }

  private Applicant applicant(Plan.TrainingClass trainingClass, int place) {
    int ordinal = trainingClass.before() + place + 1;
    int rank = ranking(trainingClass).indexOf(place);
    Sex sex = sexes(trainingClass).get(place);
    LocalDate birth = birth(ordinal);
    District district = district(trainingClass, ordinal, rank);
    return new Applicant(
        ordinal,
        rank,
        trainingClass,
        plan.program(),
        sex,
        Names.of(chance, "person", ordinal, sex, oneWordNames.get(ordinal - 1)),
        birth,
        district,
        education.get(ordinal - 1),
        SyntheticNik.of(
            retired.contains(ordinal) ? requireNonNull(papers.retired()) : district.code(),
            misread.contains(ordinal) ? birth.minusYears(1) : birth,
            sex,
            ordinal));
  }

  private District district(Plan.TrainingClass trainingClass, int ordinal, int rank) {
    District home = trainingClass.home();
    if (home == null) {
      return plan.districts()
          .get(
              chance.weighted(
                  "person",
                  ordinal,
                  "district",
                  plan.districts().stream().mapToInt(District::weight).toArray()));
    }
    return rank < trainingClass.applicants() - OUTSIDERS ? home : elsewhere(ordinal, home);
  }

  private List<Integer> ranking(Plan.TrainingClass trainingClass) {
    return rankings.computeIfAbsent(
        trainingClass.number(),
        _ ->
            Quota.shuffle(
                IntStream.range(0, trainingClass.applicants()).boxed().toList(),
                chance,
                trainingClass.id().value(),
                "ranking"));
  }

  private List<Sex> sexes(Plan.TrainingClass trainingClass) {
    int men = trainingClass.course().percentMen();
    return sexes.computeIfAbsent(
        trainingClass.number(),
        _ ->
            Quota.deal(
                trainingClass.applicants(),
                List.of(Sex.MALE, Sex.FEMALE),
                new int[] {men, 100 - men},
                chance,
                trainingClass.id().value(),
                "sex"));
  }

  private LocalDate birth(int ordinal) {
    int age = YOUNGEST + chance.weighted("person", ordinal, "age", AGES);
    LocalDate newYear = LocalDate.of(plan.frame().epoch().getYear() - age, 1, 1);
    return newYear.plusDays(chance.below(330, "person", ordinal, "birthday"));
  }

  private District elsewhere(int ordinal, District home) {
    List<District> all = plan.districts();
    int step = 1 + chance.below(all.size() - 1, "person", ordinal, "elsewhere");
    return all.get((all.indexOf(home) + step) % all.size());
  }
}
