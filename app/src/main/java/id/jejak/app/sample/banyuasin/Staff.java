package id.jejak.app.sample.banyuasin;

import id.jejak.app.sample.Names;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.organization.OrganizationId;
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
  static final List<OrganizationId> EMPLOYERS =
      IntStream.rangeClosed(1, 12)
          .mapToObj(i -> new OrganizationId("org-employer-%02d".formatted(i)))
          .toList();
  static final List<PersonId> COMMITTEE =
      IntStream.rangeClosed(1, 3).mapToObj(i -> new PersonId("per-BNY-committee-" + i)).toList();

  private static final int CIVIL_SERVANTS = 9;
  private static final int ASSESSORS = 12;

  private final Plan plan;
  private final List<Trainer> trainers;
  private final List<Assessor> assessors;
  private final Map<LocalDate, Set<AssessorId>> busy = new HashMap<>();
  private final Map<AssessorId, Integer> sessions = new HashMap<>();

  Staff(Plan plan) {
    this.plan = plan;
    this.trainers = hireTrainers();
    this.assessors = IntStream.rangeClosed(1, ASSESSORS).mapToObj(this::assessor).toList();
  }

  record Trainer(int number, Course course, String name) {
    TrainerId id() {
      return new TrainerId("trn-BNY-%02d".formatted(number));
    }

    PersonId person() {
      return new PersonId("per-BNY-trainer-%02d".formatted(number));
    }

    boolean civilServant() {
      return number <= CIVIL_SERVANTS;
    }
  }

  record Assessor(int number, List<Course> courses, String name) {
    AssessorId id() {
      return new AssessorId("asr-BNY-%02d".formatted(number));
    }

    PersonId person() {
      return new PersonId("per-BNY-assessor-%02d".formatted(number));
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

  Trainer trainerOf(Plan.TrainingClass trainingClass) {
    List<Trainer> qualified =
        trainers.stream().filter(t -> t.course() == trainingClass.course()).toList();
    return qualified.get(trainingClass.number() % qualified.size());
  }

  /// Takes assessors who are free on that day, those first who were in the fewest sessions: nobody
  /// is in two sessions of one day.
  List<AssessorId> engage(Course course, LocalDate day, int count) {
    Set<AssessorId> taken = busy.computeIfAbsent(day, _ -> new HashSet<>());
    List<AssessorId> free =
        assessors.stream()
            .filter(a -> a.courses().contains(course) && !taken.contains(a.id()))
            .map(Assessor::id)
            .sorted(Comparator.comparingInt(a -> sessions.getOrDefault(a, 0)))
            .limit(count)
            .toList();
    if (free.size() < count) {
      throw new IllegalStateException("not enough assessors for " + course + " on " + day);
    }
    taken.addAll(free);
    free.forEach(each -> sessions.merge(each, 1, Integer::sum));
    return free;
  }

  private List<Trainer> hireTrainers() {
    var hired = new ArrayList<Trainer>();
    for (Course course : Course.values()) {
      for (int i = 0; i < course.trainers; i++) {
        int number = hired.size() + 1;
        hired.add(new Trainer(number, course, name("trainer", number)));
      }
    }
    return List.copyOf(hired);
  }

  /// Two fields each, so that every scheme has four assessors.
  private Assessor assessor(int number) {
    Course[] courses = Course.values();
    int first = (number - 1) / 2;
    return new Assessor(
        number,
        List.of(courses[first], courses[(first + 1) % courses.length]),
        name("assessor", number));
  }

  private String name(String entity, int number) {
    Sex sex = plan.chance.below(2, entity, number, "sex") == 0 ? Sex.MALE : Sex.FEMALE;
    return Names.of(plan.chance, entity, number, sex, false);
  }
}
