package id.jejak.app.sample.banyuasin;

import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Names;
import id.jejak.app.sample.Quota;
import id.jejak.app.sample.SyntheticNik;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.Sex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The applicants of the year. Any one of them comes out the same alone as among all.
final class People {
  static final int COUNT = Plan.CLASSES * Plan.APPLICANTS;

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
  private final List<Boolean> oneWordNames;
  private final List<Education> education;

  People(Plan plan) {
    this.plan = plan;
    this.chance = plan.chance;
    this.oneWordNames =
        Quota.deal(COUNT, List.of(true, false), new int[] {12, 88}, chance, "person", "one-word");
    this.education =
        Quota.deal(
            COUNT,
            List.of(Education.values()),
            new int[] {6, 14, 68, 6, 6},
            chance,
            "person",
            "education");
  }

  /// @param ordinal from 1
  Applicant applicant(int ordinal) {
    int place = (ordinal - 1) % Plan.APPLICANTS;
    Plan.TrainingClass trainingClass = plan.year.get((ordinal - 1) / Plan.APPLICANTS);
    int rank = ranking(trainingClass).indexOf(place);
    Sex sex = sexes(trainingClass).get(place);
    LocalDate birth = birth(ordinal);
    District district =
        rank < Plan.APPLICANTS - OUTSIDERS
            ? trainingClass.district()
            : elsewhere(ordinal, trainingClass.district());
    return new Applicant(
        ordinal,
        rank,
        trainingClass,
        sex,
        Names.of(chance, "person", ordinal, sex, oneWordNames.get(ordinal - 1)),
        birth,
        district,
        education.get(ordinal - 1),
        SyntheticNik.of(district.code, birth, sex, ordinal));
  }

  /// The applicants of a class, best first.
  List<Applicant> ranked(Plan.TrainingClass trainingClass) {
    int before = (trainingClass.number() - 1) * Plan.APPLICANTS;
    return IntStream.rangeClosed(before + 1, before + Plan.APPLICANTS)
        .mapToObj(this::applicant)
        .sorted(Comparator.comparingInt(Applicant::rank))
        .toList();
  }

  private List<Integer> ranking(Plan.TrainingClass trainingClass) {
    return Quota.shuffle(
        IntStream.range(0, Plan.APPLICANTS).boxed().toList(),
        chance,
        trainingClass.id().value(),
        "ranking");
  }

  private List<Sex> sexes(Plan.TrainingClass trainingClass) {
    int men = trainingClass.course().percentMen;
    return Quota.deal(
        Plan.APPLICANTS,
        List.of(Sex.MALE, Sex.FEMALE),
        new int[] {men, 100 - men},
        chance,
        trainingClass.id().value(),
        "sex");
  }

  private LocalDate birth(int ordinal) {
    int age = YOUNGEST + chance.weighted("person", ordinal, "age", AGES);
    LocalDate newYear = LocalDate.of(Plan.EPOCH.getYear() - age, 1, 1);
    return newYear.plusDays(chance.below(330, "person", ordinal, "birthday"));
  }

  private District elsewhere(int ordinal, District home) {
    List<District> all = List.of(District.values());
    int step = 1 + chance.below(all.size() - 1, "person", ordinal, "elsewhere");
    return all.get((home.ordinal() + step) % all.size());
  }
}
