package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerRegistered;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingClassEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// Who trained the candidates, as persons: they neither assess them nor decide about them.
final class Trainers {
  private Trainers() {}

  static Set<PersonId> of(Collection<CandidateRef> candidates, History history) {
    return since(LocalDate.MIN, candidates, history);
  }

  /// Classes that ended before `day` are too long ago to matter.
  static Set<PersonId> since(LocalDate day, Collection<CandidateRef> candidates, History history) {
    var trainers = new LinkedHashSet<TrainerId>();
    for (ClassId attended : classesOf(candidates, history)) {
      trainers.addAll(trainersOf(attended, day, history));
    }
    var persons = new HashSet<PersonId>();
    for (TrainerId trainer : trainers) {
      for (TrainerEvent event : history.of(trainer, TrainerEvent.class)) {
        if (event instanceof TrainerRegistered registered) {
          persons.add(registered.person());
        }
      }
    }
    return persons;
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

  private static Set<TrainerId> trainersOf(ClassId attended, LocalDate since, History history) {
    var trainers = new LinkedHashSet<TrainerId>();
    for (TrainingClassEvent event : history.of(attended, TrainingClassEvent.class)) {
      if (event instanceof TrainerAssigned assigned) {
        trainers.add(assigned.trainer());
      } else if (event instanceof ClassCompleted completed && completed.on().isBefore(since)) {
        return Set.of();
      }
    }
    return trainers;
  }
}
