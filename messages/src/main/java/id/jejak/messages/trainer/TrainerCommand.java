package id.jejak.messages.trainer;

import id.jejak.kernel.Command;

/// What may be asked of one trainer.
public sealed interface TrainerCommand extends Command
    permits RegisterTrainer, AddTrainerCertificate {
  TrainerId trainer();

  @Override
  default TrainerId target() {
    return trainer();
  }
}
