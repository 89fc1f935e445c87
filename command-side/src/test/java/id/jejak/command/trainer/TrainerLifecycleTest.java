package id.jejak.command.trainer;

import static id.jejak.command.trainer.Examples.AGUS;
import static id.jejak.command.trainer.Examples.BLK;
import static id.jejak.command.trainer.Examples.OTO;
import static id.jejak.command.trainer.Examples.TRAINER;
import static id.jejak.command.trainer.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Personal;
import id.jejak.messages.trainer.AddTrainerCertificate;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.RegisterTrainer;
import id.jejak.messages.trainer.TrainerCertificate;
import org.junit.jupiter.api.Test;

class TrainerLifecycleTest {
  private enum Name {
    UNKNOWN,
    REGISTERED
  }

  private static Name name(Trainer is) {
    return is.registered() == null ? Name.UNKNOWN : Name.REGISTERED;
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new TrainerDecider()), TrainerLifecycleTest::name)
        .asking(
            new RegisterTrainer(TRAINER, AGUS, Personal.of(AGUS, "Agus"), Employment.ASN, BLK),
            new AddTrainerCertificate(TRAINER, TrainerCertificate.TECHNICAL, OTO, YEAR))
        .approve();
  }
}
