package id.jejak.command.trainer;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.trainer.AddTrainerCertificate;
import id.jejak.messages.trainer.RegisterTrainer;
import id.jejak.messages.trainer.TrainerCertificateAdded;
import id.jejak.messages.trainer.TrainerCommand;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerRegistered;

final class TrainerDecider implements Decider<TrainerCommand, Trainer, TrainerEvent, TrainerFacts> {
  @Override
  public Class<TrainerCommand> commands() {
    return TrainerCommand.class;
  }

  @Override
  public Class<TrainerEvent> events() {
    return TrainerEvent.class;
  }

  @Override
  public Trainer initial() {
    return Trainer.UNKNOWN;
  }

  @Override
  public Trainer evolve(Trainer is, TrainerEvent event) {
    return is.evolve(event);
  }

  @Override
  public TrainerFacts facts(TrainerCommand command, Trainer is, Provenance by, History history) {
    return new TrainerFacts();
  }

  @Override
  public Decision<TrainerEvent> decide(
      TrainerCommand command, Trainer is, TrainerFacts facts, Provenance by) {
    return switch (command) {
      case RegisterTrainer asked -> register(asked, is);
      case AddTrainerCertificate asked -> addCertificate(asked, is);
    };
  }

  /// A person is one trainer, by whom their employer is found.
  private static Decision<TrainerEvent> register(RegisterTrainer asked, Trainer is) {
    var registered =
        new TrainerRegistered(
            asked.trainer(),
            asked.person(),
            asked.name(),
            asked.employment(),
            asked.organization());
    if (is.registered() == null) {
      return Decision.<TrainerEvent>accept(registered)
          .claiming(
              new Claim.Take(
                  "trainer",
                  asked.person().value(),
                  asked.trainer().value(),
                  new AlreadyExists(asked.person().value())));
    }
    return registered.equals(is.registered())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.trainer().value()));
  }

  private static Decision<TrainerEvent> addCertificate(AddTrainerCertificate asked, Trainer is) {
    if (is.registered() == null) {
      return refuse(new NotFound(asked.trainer().value()));
    }
    var added =
        new TrainerCertificateAdded(
            asked.trainer(), asked.certificate(), asked.scheme(), asked.validity());
    return is.certificates().contains(added) ? alreadySo() : accept(added);
  }
}
