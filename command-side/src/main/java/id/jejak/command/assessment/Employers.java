package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeTakenOver;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerRegistered;
import java.util.HashSet;
import java.util.Set;

/// For whom a person works, as far as the log knows: in a job that takes the whole day, as an
/// apprentice, as a trainer.
final class Employers {
  private Employers() {}

  static Set<OrganizationId> of(PersonId person, History history) {
    var employers = new HashSet<OrganizationId>();
    String job = history.holder("full-time", person.value());
    if (job != null) {
      for (PlacementEvent event : history.of(new PlacementId(job), PlacementEvent.class)) {
        if (event instanceof PlacementStarted started) {
          employers.add(started.of().employer());
        }
      }
    }
    String apprentice = history.holder("apprentice", person.value());
    if (apprentice != null) {
      for (ApprenticeshipEvent event :
          history.of(new ApprenticeshipId(apprentice), ApprenticeshipEvent.class)) {
        if (event instanceof ApprenticeSelected selected) {
          employers.add(selected.of().host());
        } else if (event instanceof ApprenticeTakenOver taken) {
          employers.add(taken.of().host());
        }
      }
    }
    String trainer = history.holder("trainer", person.value());
    if (trainer != null) {
      for (TrainerEvent event : history.of(new TrainerId(trainer), TrainerEvent.class)) {
        if (event instanceof TrainerRegistered registered) {
          employers.add(registered.organization());
        }
      }
    }
    return employers;
  }
}
