package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerRegistered;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingClassEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who trained the candidates: the persons neither assess them nor decide about them.
///
/// @param providers whose classes they were
record Trainers(Set<PersonId> persons, Set<OrganizationId> providers) {
  static Set<PersonId> of(Collection<CandidateRef> candidates, History history) {
    return since(LocalDate.MIN, candidates, history).persons();
  }

  /// Classes that ended before `day` are too long ago to matter.
  static Trainers since(LocalDate day, Collection<CandidateRef> candidates, History history) {
    var trainers = new LinkedHashSet<TrainerId>();
    var providers = new HashSet<OrganizationId>();
    for (ClassId attended : classesOf(candidates, history)) {
      var events = history.of(attended, TrainingClassEvent.class);
      if (matters(events, day)) {
        for (TrainingClassEvent event : events) {
          if (event instanceof TrainerAssigned assigned) {
            trainers.add(assigned.trainer());
          } else if (event instanceof ClassScheduled scheduled) {
            providers.add(scheduled.provider());
          }
        }
      }
    }
    var persons = new HashSet<PersonId>();
    for (TrainerId trainer : trainers) {
      for (TrainerEvent event : history.of(trainer, TrainerEvent.class)) {
        if (event instanceof TrainerRegistered registered) {
          persons.add(registered.person());
        }
      }
    }
    return new Trainers(persons, providers);
  }

  private static Set<ClassId> classesOf(Collection<CandidateRef> candidates, History history) {
    var classes = new LinkedHashSet<ClassId>();
    for (CandidateRef candidate : candidates) {
      if (candidate.enrollment() == null) {
        continue;
      }
      for (EnrollmentEvent event : history.of(candidate.enrollment(), EnrollmentEvent.class)) {
        if (event instanceof TrainingApplied applied) {
          classes.add(applied.of().trainingClass());
        }
      }
    }
    return classes;
  }

  private static boolean matters(List<TrainingClassEvent> attended, LocalDate since) {
    return attended.stream()
        .noneMatch(
            event -> event instanceof ClassCompleted completed && completed.on().isBefore(since));
  }
}
