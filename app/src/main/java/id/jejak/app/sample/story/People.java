package id.jejak.app.sample.story;

import static java.util.Objects.requireNonNull;

import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Names;
import id.jejak.app.sample.Quota;
import id.jejak.app.sample.SyntheticNik;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityCheck;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// The people of the year. Any one of them comes out the same alone as among all.
final class People {
  /// Of the applicants whom the administration turns away, so many live in another district.
  private static final int OUTSIDERS = 2;

  private static final int YOUNGEST = 18;

  /// Who goes abroad is 19 to 28 years old.
  private static final int YOUNGEST_ABROAD = 19;

  private static final int AGES_ABROAD = 10;
  private static final int PERCENT_MEN_IN_GROUPS = 60;

  /// Ages 18 to 40, most often 23.
  private static final int[] AGES =
      IntStream.rangeClosed(YOUNGEST, 40)
          .map(age -> age <= 23 ? 17 * (age - 17) : 6 * (41 - age))
          .toArray();

  private final Plan plan;
  private final Chance chance;
  private final Mishaps.Papers papers;
  private final Set<Integer> retired;
  private final Set<Integer> misread;
  private final List<Boolean> oneWordNames;
  private final List<Education> education;
  private final List<IdentityCheck> identityChecks;
  private final List<District> seats;
  private final Map<String, Integer> firstSeats = new HashMap<>();
  private final Map<String, List<Integer>> rankings = new HashMap<>();
  private final Map<String, List<Sex>> sexes = new HashMap<>();

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
            plan.people(), List.of(true, false), new int[] {12, 88}, chance, "person", "one-word");
    this.education =
        Quota.deal(
            plan.people(),
            List.of(Education.values()),
            new int[] {6, 14, 68, 6, 6},
            chance,
            "person",
            "education");
    this.identityChecks =
        Quota.deal(
            plan.people(),
            List.of(IdentityCheck.VERIFIED, IdentityCheck.UNAVAILABLE),
            new int[] {98, 2},
            chance,
            "person",
            "identity");
    this.seats = dealSeats();
  }

  /// Seats that belong to no district are dealt to all of them, in exactly the proportion of their
  /// weights.
  private List<District> dealSeats() {
    int count = 0;
    for (TrainingClass each : plan.year()) {
      if (each.home() == null) {
        firstSeats.put(each.id().value(), count);
        count += Plan.SEATS;
      }
    }
    for (Group each : plan.ways().year()) {
      firstSeats.put(each.name(), count);
      count += Plan.SEATS;
    }
    return Quota.deal(count, plan.districts(), weights(), chance, "seat", "district");
  }

  private int[] weights() {
    return plan.districts().stream().mapToInt(District::weight).toArray();
  }

  /// What the civil registry answers about somebody.
  IdentityCheck identityCheck(Someone who) {
    return identityChecks.get(who.ordinal() - 1);
  }

  /// Whose seat it is that the first who waits may take.
  int giver(TrainingClass trainingClass) {
    return chance.below(Plan.SEATS, "class", trainingClass.number(), "giver");
  }

  /// Who wants to go with a group, best first.
  List<Member> ranked(Group group) {
    List<Integer> ranking = ranking(group.name(), group.candidates());
    List<Sex> sexOf = sexes(group.name(), group.candidates(), PERCENT_MEN_IN_GROUPS);
    return IntStream.range(0, group.candidates())
        .mapToObj(rank -> {
          int ordinal = group.before() + ranking.get(rank) + 1;
          LocalDate birth =
              group.way() == Way.ABROAD
                  ? birth(
                      ordinal,
                      YOUNGEST_ABROAD + chance.below(AGES_ABROAD, "person", ordinal, "age"))
                  : birth(ordinal);
          District district = rank < Plan.SEATS ? seat(group.name(), rank) : anywhere(ordinal);
          Someone who =
              someone(group.key(), ordinal, sexOf.get(ranking.get(rank)), birth, district);
          return new Member(who, rank, group, plan.program(), null);
        })
        .toList();
  }

  private District seat(String key, int seat) {
    Integer first = firstSeats.get(key);
    if (first == null) {
      throw new IllegalArgumentException("there are no seats of " + key);
    }
    return seats.get(first + seat);
  }

  private District anywhere(int ordinal) {
    return plan.districts().get(chance.weighted("person", ordinal, "district", weights()));
  }

  private Someone someone(String key, int ordinal, Sex sex, LocalDate birth, District district) {
    return new Someone(
        ordinal,
        new PersonId("per-%s-%05d".formatted(key, ordinal)),
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

  /// @param ordinal from 1
  Applicant applicant(int ordinal) {
    TrainingClass trainingClass =
        plan.year().stream()
            .filter(c -> ordinal > c.before() && ordinal <= c.before() + c.applicants())
            .findFirst()
            .orElseThrow();
    return applicant(trainingClass, ordinal - 1 - trainingClass.before());
  }

  /// The applicants of a class, best first.
  List<Applicant> ranked(TrainingClass trainingClass) {
    return IntStream.range(0, trainingClass.applicants())
        .mapToObj(place -> applicant(trainingClass, place))
        .sorted(Comparator.comparingInt(Applicant::rank))
        .toList();
  }

  private Applicant applicant(TrainingClass trainingClass, int place) {
    int ordinal = trainingClass.before() + place + 1;
    String key = trainingClass.id().value();
    int rank = ranking(key, trainingClass.applicants()).indexOf(place);
    Sex sex =
        sexes(key, trainingClass.applicants(), trainingClass.course().percentMen()).get(place);
    return new Applicant(
        someone(
            trainingClass.key(),
            ordinal,
            sex,
            birth(ordinal),
            district(trainingClass, ordinal, rank)),
        rank,
        trainingClass,
        plan.program(trainingClass));
  }

  private District district(TrainingClass trainingClass, int ordinal, int rank) {
    District home = trainingClass.home();
    if (home == null) {
      if (rank > Plan.SEATS) {
        return anywhere(ordinal);
      }
      // Who waits first comes from where the giver of the seat does.
      return seat(trainingClass.id().value(), rank == Plan.SEATS ? giver(trainingClass) : rank);
    }
    return rank < trainingClass.applicants() - OUTSIDERS ? home : elsewhere(ordinal, home);
  }

  private List<Integer> ranking(String key, int size) {
    return rankings.computeIfAbsent(
        key, _ -> Quota.shuffle(IntStream.range(0, size).boxed().toList(), chance, key, "ranking"));
  }

  private List<Sex> sexes(String key, int size, int men) {
    return sexes.computeIfAbsent(
        key,
        _ ->
            Quota.deal(
                size,
                List.of(Sex.MALE, Sex.FEMALE),
                new int[] {men, 100 - men},
                chance,
                key,
                "sex"));
  }

  private LocalDate birth(int ordinal) {
    return birth(ordinal, YOUNGEST + chance.weighted("person", ordinal, "age", AGES));
  }

  private LocalDate birth(int ordinal, int age) {
    LocalDate newYear = LocalDate.of(plan.frame().epoch().getYear() - age, 1, 1);
    return newYear.plusDays(chance.below(330, "person", ordinal, "birthday"));
  }

  private District elsewhere(int ordinal, District home) {
    List<District> all = plan.districts();
    int step = 1 + chance.below(all.size() - 1, "person", ordinal, "elsewhere");
    return all.get((all.indexOf(home) + step) % all.size());
  }
}
