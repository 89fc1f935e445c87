package id.jejak.app.sample.story;

import id.jejak.app.sample.Names;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.trainer.TrainerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Who teaches, who assesses, who decides and who employs. The first three are never the same.
final class Staff {
  /// Of fourteen trainers, so many are civil servants.
  private static final int CIVIL_SERVANTS = 9;

  private static final int OF_TRAINERS = 14;
  private static final int COMMITTEE = 3;
  private static final int PANEL = 3;

  private final Plan plan;
  private final List<Trainer> trainers;
  private final List<Assessor> assessors;
  private final Map<LocalDate, Set<AssessorId>> busy = new HashMap<>();
  private final Map<AssessorId, Integer> sessions = new HashMap<>();
  private final Map<Integer, Assessor> teaching = new HashMap<>();

  Staff(Plan plan, MishapFates mishaps) {
    this.plan = plan;
    this.trainers = hireTrainers();
    this.assessors = List.copyOf(alsoTeaching(callAssessors(), mishaps));
  }

  record Trainer(String key, int number, Course course, Body provider, String name) {
    TrainerId id() {
      return new TrainerId("trn-%s-%02d".formatted(key, number));
    }

    PersonId person() {
      return new PersonId("per-%s-trainer-%02d".formatted(key, number));
    }

    boolean civilServant() {
      return (number - 1) % OF_TRAINERS < CIVIL_SERVANTS;
    }
  }

  /// @param until the last day of the licence; null where it outlasts the story
  record Assessor(
      String key,
      int number,
      PersonId person,
      Lsp lsp,
      List<Course> courses,
      String name,
      @Nullable LocalDate until) {
    AssessorId id() {
      return new AssessorId("asr-%s-%02d".formatted(key, number));
    }

    boolean licensedOn(LocalDate day) {
      return until == null || !day.isAfter(until);
    }

    /// The same assessor, when a trainer turns out to be one.
    Assessor being(Trainer trainer) {
      return new Assessor(key, number, trainer.person(), lsp, courses, trainer.name(), until);
    }

    Set<SchemeId> fields() {
      var fields = new LinkedHashSet<SchemeId>();
      courses.forEach(course -> fields.add(course.schemeId()));
      return fields;
    }
  }

  List<Trainer> trainers() {
    return trainers;
  }

  List<Assessor> assessors() {
    return assessors;
  }

  /// Who decides at a body: nobody who trains or assesses.
  List<PersonId> committee(Lsp lsp) {
    int number = plan.cast().lsps().indexOf(lsp) + 1;
    return IntStream.rangeClosed(1, COMMITTEE)
        .mapToObj(i -> new PersonId("per-%s-committee-%d-%d".formatted(plan.key(), number, i)))
        .toList();
  }

  /// Who hears appeals at a body: nobody who took part before.
  List<PersonId> panel(Lsp lsp) {
    int number = plan.cast().lsps().indexOf(lsp) + 1;
    return IntStream.rangeClosed(1, PANEL)
        .mapToObj(i -> new PersonId("per-%s-panel-%d-%d".formatted(plan.key(), number, i)))
        .toList();
  }

  Trainer trainerOf(TrainingClass trainingClass) {
    List<Trainer> qualified =
        trainers.stream()
            .filter(t ->
                t.course().equals(trainingClass.course())
                    && t.provider().equals(trainingClass.provider()))
            .toList();
    return qualified.get(trainingClass.number() % qualified.size());
  }

  /// The trainer of a class, as an assessor of the body that certifies it, where that is so.
  @Nullable Assessor teachingAssessor(TrainingClass trainingClass) {
    return teaching.get(trainingClass.number());
  }

  PersonId personOf(AssessorId assessor) {
    return assessors.stream()
        .filter(each -> each.id().equals(assessor))
        .map(Assessor::person)
        .findFirst()
        .orElseThrow();
  }

  /// Who may assess at a body under the scheme of a course.
  List<AssessorId> assessorsOf(Lsp lsp, Course course) {
    return assessors.stream()
        .filter(a -> a.lsp().equals(lsp) && a.fields().contains(course.schemeId()))
        .map(Assessor::id)
        .toList();
  }

  /// Takes assessors of the body who are free on that day, those first who were in the fewest
  /// sessions: nobody is in two sessions of one day.
  List<AssessorId> engage(Lsp lsp, Course course, LocalDate day, int count) {
    return engage(free(lsp, course, day, Set.of()), day, count, course);
  }

  /// Of those, nobody who taught one of the classes, which are of one course and one body.
  List<AssessorId> engage(List<TrainingClass> classes, LocalDate day, int count) {
    return engage(free(classes, day), day, count, classes.getFirst().course());
  }

  private List<AssessorId> engage(List<AssessorId> free, LocalDate day, int count, Course course) {
    if (free.size() < count) {
      throw new IllegalStateException("not enough assessors for " + course + " on " + day);
    }
    List<AssessorId> engaged = free.subList(0, count);
    busy.computeIfAbsent(day, _ -> new HashSet<>()).addAll(engaged);
    engaged.forEach(each -> sessions.merge(each, 1, Integer::sum));
    return engaged;
  }

  /// Nobody else has this assessor on that day.
  void engage(Assessor assessor, LocalDate day) {
    busy.computeIfAbsent(day, _ -> new HashSet<>()).add(assessor.id());
  }

  /// The first working day from `day` on with enough free assessors.
  LocalDate dayWith(Lsp lsp, Course course, LocalDate day, int count) {
    LocalDate found = plan.after(day, 0);
    while (free(lsp, course, found, Set.of()).size() < count) {
      found = plan.after(found, 1);
    }
    return found;
  }

  LocalDate dayWith(List<TrainingClass> classes, LocalDate day, int count) {
    LocalDate found = plan.after(day, 0);
    while (free(classes, found).size() < count) {
      found = plan.after(found, 1);
    }
    return found;
  }

  boolean isFree(Assessor assessor, LocalDate day) {
    return !busy.getOrDefault(day, Set.of()).contains(assessor.id()) && assessor.licensedOn(day);
  }

  private List<AssessorId> free(List<TrainingClass> classes, LocalDate day) {
    return free(
        classes.getFirst().certifier(),
        classes.getFirst().course(),
        day,
        classes.stream().map(each -> trainerOf(each).person()).collect(Collectors.toSet()));
  }

  private List<AssessorId> free(Lsp lsp, Course course, LocalDate day, Set<PersonId> not) {
    return assessors.stream()
        .filter(a -> a.lsp().equals(lsp) && a.fields().contains(course.schemeId()))
        .filter(a -> isFree(a, day) && !not.contains(a.person()))
        .map(Assessor::id)
        .sorted(Comparator.comparingInt(a -> sessions.getOrDefault(a, 0)))
        .toList();
  }

  private List<Assessor> alsoTeaching(List<Assessor> called, MishapFates mishaps) {
    var all = new ArrayList<>(called);
    for (TrainingClass each : plan.year()) {
      if (mishaps.meet(each, MishapFates.Kind.TRAINER_ASSESSES)) {
        Assessor found =
            all.stream()
                .filter(a ->
                    a.lsp().equals(each.lsp()) && a.fields().contains(each.course().schemeId()))
                .filter(a -> a.until() == null)
                .filter(a -> teaching.values().stream().noneMatch(b -> b.number() == a.number()))
                .findFirst()
                .orElseThrow();
        Assessor same = found.being(trainerOf(each));
        all.set(all.indexOf(found), same);
        teaching.put(each.number(), same);
      }
    }
    return all;
  }

  private List<Trainer> hireTrainers() {
    var hired = new ArrayList<Trainer>();
    for (Course course : plan.courses()) {
      List<Body> teaching =
          plan.year().stream()
              .filter(c -> c.course().equals(course))
              .map(TrainingClass::provider)
              .distinct()
              .toList();
      for (Body provider : teaching) {
        for (int i = 0; i < course.trainers(); i++) {
          int number = hired.size() + 1;
          hired.add(new Trainer(plan.key(), number, course, provider, name("trainer", number)));
        }
      }
    }
    return List.copyOf(hired);
  }

  /// Two fields each, so that every scheme of a body has several.
  private List<Assessor> callAssessors() {
    var called = new ArrayList<Assessor>();
    for (Lsp lsp : plan.cast().lsps()) {
      List<Course> courses = lsp.courses();
      for (int i = 0; i < lsp.assessors(); i++) {
        int first = i * courses.size() / lsp.assessors();
        var fields = new LinkedHashSet<Course>();
        fields.add(courses.get(first));
        fields.add(courses.get((first + 1) % courses.size()));
        int number = called.size() + 1;
        called.add(
            new Assessor(
                plan.key(),
                number,
                new PersonId("per-%s-assessor-%02d".formatted(plan.key(), number)),
                lsp,
                List.copyOf(fields),
                name("assessor", number),
                plan.mishaps().lapsing().get(number)));
      }
    }
    return called;
  }

  private String name(String entity, int number) {
    Sex sex = plan.chance().below(2, entity, number, "sex") == 0 ? Sex.MALE : Sex.FEMALE;
    return Names.of(plan.chance(), entity, number, sex, false);
  }
}
