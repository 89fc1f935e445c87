package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Refusal;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerNotQualified;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.ReplaceTrainer;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainerMissing;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingClassEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Who teaches a class (R12).
final class ClassTeaching {
  private ClassTeaching() {}

  /// A class may have several trainers, and get another one while it runs.
  static Decision<TrainingClassEvent> assign(
      AssignTrainer asked, Scheduled is, TrainingClassFacts facts) {
    if (is.isOver()) {
      return TrainingClassDecider.illegal(is);
    }
    if (is.trainers().contains(asked.trainer())) {
      return alreadySo();
    }
    Refusal objection = objectionTo(asked.trainer(), is.lastDay(), is, facts);
    return objection == null ? accept(assigned(asked.trainer(), is)) : refuse(objection);
  }

  /// Who leaves is gone from the class even while nobody has been found to come.
  static Decision<TrainingClassEvent> replace(
      ReplaceTrainer asked, Scheduled is, TrainingClassFacts facts) {
    if (is.isOver()) {
      return TrainingClassDecider.illegal(is);
    }
    TrainerId coming = asked.coming();
    if (!is.trainers().contains(asked.leaving())) {
      return coming == null || is.trainers().contains(coming)
          ? alreadySo()
          : refuse(new NotFound(asked.leaving().value()));
    }
    var events = new ArrayList<TrainingClassEvent>();
    events.add(
        new TrainerRemoved(
            asked.trainingClass(),
            is.plan().program(),
            asked.leaving(),
            asked.from(),
            asked.reason(),
            is.trainers().size() - 1));
    if (coming != null && !is.trainers().contains(coming)) {
      LocalDate day = asked.from().isAfter(is.firstDay()) ? asked.from() : is.firstDay();
      Refusal objection = objectionTo(coming, day, is, facts);
      if (objection != null) {
        return refuse(objection);
      }
      events.add(assigned(coming, is));
    }
    return accept(events);
  }

  private static TrainerAssigned assigned(TrainerId trainer, Scheduled is) {
    return new TrainerAssigned(is.plan().trainingClass(), is.plan().program(), trainer);
  }

  private static @Nullable Refusal objectionTo(
      TrainerId trainer, LocalDate day, Scheduled is, TrainingClassFacts facts) {
    SchemeId scheme = is.plan().scheme().scheme();
    if (!facts.knows(trainer)) {
      return new NotFound(trainer.value());
    }
    return facts.teaches(trainer, scheme, day)
        ? null
        : new TrainerNotQualified(trainer, scheme, day);
  }

  /// Somebody teaches the class, and everybody who does is qualified on the day on which it begins:
  /// dates move, certificates end (R12).
  static @Nullable Refusal objectionToTeaching(
      Scheduled is, LocalDate day, TrainingClassFacts facts) {
    if (is.trainers().isEmpty()) {
      return new TrainerMissing(is.plan().trainingClass());
    }
    for (TrainerId each :
        is.trainers().stream().sorted(Comparator.comparing(TrainerId::value)).toList()) {
      Refusal objection = objectionTo(each, day, is, facts);
      if (objection != null) {
        return objection;
      }
    }
    return null;
  }
}
