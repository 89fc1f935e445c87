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
import java.util.stream.IntStream;

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

  Staff(Plan plan) {
    this.plan = plan;
    this.trainers = hireTrainers();
    this.assessors = callAssessors();
  }

  record Trainer(String key, int number, Course course, Plan.Body provider, String name) {
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

  record Assessor(String key, int number, Plan.Lsp lsp, List<Course> courses, String name) {
    AssessorId id() {
      return new AssessorId("asr-%s-%02d".formatted(key, number));
    }

    PersonId person() {
      return new PersonId("per-%s-assessor-%02d".formatted(key, number));
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
  List<PersonId> committee(Plan.Lsp lsp) {
    int number = plan.cast().lsps().indexOf(lsp) + 1;
    return IntStream.rangeClosed(1, COMMITTEE)
        .mapToObj(i -> new PersonId("per-%s-committee-%d-%d".formatted(plan.key(), number, i)))
        .toList();
  }

  /// Who hears appeals at a body: nobody who took part before.
  List<PersonId> panel(Plan.Lsp lsp) {
    int number = plan.cast().lsps().indexOf(lsp) + 1;
    return IntStream.rangeClosed(1, PANEL)
        .mapToObj(i -> new PersonId("per-%s-panel-%d-%d".formatted(plan.key(), number, i)))
        .toList();
  }

  Trainer trainerOf(Plan.TrainingClass trainingClass) {
    List<Trainer> qualified =
        trainers.stream()
            .filter(t ->
                t.course().equals(trainingClass.course())
                    && t.provider().equals(trainingClass.provider()))
            .toList();
    return qualified.get(trainingClass.number() % qualified.size());
  }

  /// Who may assess at a body under the scheme of a course.
  List<AssessorId> assessorsOf(Plan.Lsp lsp, Course course) {
    return assessors.stream()
        .filter(a -> a.lsp().equals(lsp) && a.fields().contains(course.schemeId()))
        .map(Assessor::id)
        .toList();
  }

  /// Takes assessors of the body who are free on that day, those first who were in the fewest
  /// sessions: nobody is in two sessions of one day.
  List<AssessorId> engage(Plan.Lsp lsp, Course course, LocalDate day, int count) {
    List<AssessorId> free = free(lsp, course, day);
    if (free.size() < count) {
      throw new IllegalStateException("not enough assessors for " + course + " on " + day);
    }
    List<AssessorId> engaged = free.subList(0, count);
    busy.computeIfAbsent(day, _ -> new HashSet<>()).addAll(engaged);
    engaged.forEach(each -> sessions.merge(each, 1, Integer::sum));
    return engaged;
  }

  /// The first working day from `day` on with enough free assessors.
  LocalDate dayWith(Plan.Lsp lsp, Course course, LocalDate day, int count) {
    LocalDate found = plan.after(day, 0);
    while (free(lsp, course, found).size() < count) {
      found = plan.after(found, 1);
    }
    return found;
  }

  private List<AssessorId> free(Plan.Lsp lsp, Course course, LocalDate day) {
    Set<AssessorId> taken = busy.getOrDefault(day, Set.of());
    return assessors.stream()
        .filter(a ->
            a.lsp().equals(lsp)
                && a.fields().contains(course.schemeId())
                && !taken.contains(a.id()))
        .map(Assessor::id)
        .sorted(Comparator.comparingInt(a -> sessions.getOrDefault(a, 0)))
        .toList();
  }

  private List<Trainer> hireTrainers() {
    var hired = new ArrayList<Trainer>();
    for (Course course : plan.courses()) {
      List<Plan.Body> teaching =
          plan.year().stream()
              .filter(c -> c.course().equals(course))
              .map(Plan.TrainingClass::provider)
              .distinct()
              .toList();
      for (Plan.Body provider : teaching) {
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
    for (Plan.Lsp lsp : plan.cast().lsps()) {
      List<Course> courses = lsp.courses();
      for (int i = 0; i < lsp.assessors(); i++) {
        int first = i * courses.size() / lsp.assessors();
        var fields = new LinkedHashSet<Course>();
        fields.add(courses.get(first));
        fields.add(courses.get((first + 1) % courses.size()));
        int number = called.size() + 1;
        called.add(
            new Assessor(plan.key(), number, lsp, List.copyOf(fields), name("assessor", number)));
      }
    }
    return List.copyOf(called);
  }

  private String name(String entity, int number) {
    Sex sex = plan.chance().below(2, entity, number, "sex") == 0 ? Sex.MALE : Sex.FEMALE;
    return Names.of(plan.chance(), entity, number, sex, false);
  }
}
