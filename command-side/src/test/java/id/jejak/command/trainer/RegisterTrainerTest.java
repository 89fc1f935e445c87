package id.jejak.command.trainer;

import static id.jejak.command.trainer.Examples.AGUS;
import static id.jejak.command.trainer.Examples.BLK;
import static id.jejak.command.trainer.Examples.REGISTERED;
import static id.jejak.command.trainer.Examples.TRAINER;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Personal;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.RegisterTrainer;
import id.jejak.messages.trainer.TrainerCommand;
import id.jejak.messages.trainer.TrainerEvent;
import org.junit.jupiter.api.Test;

class RegisterTrainerTest {
  private final DeciderSpec<TrainerCommand, Trainer, TrainerEvent, TrainerFacts> trainer =
      DeciderSpec.of(new TrainerDecider());

  private static RegisterTrainer register(Employment employment) {
    return new RegisterTrainer(TRAINER, AGUS, Personal.of(AGUS, "Agus"), employment, BLK);
  }

  @Test
  void a_trainer_is_registered() {
    trainer.given().when(register(Employment.ASN)).then(REGISTERED);
  }

  @Test
  void a_person_is_one_trainer() {
    trainer
        .given()
        .when(register(Employment.ASN))
        .thenClaims(
            new Claim.Take(
                "trainer", AGUS.value(), TRAINER.value(), new AlreadyExists(AGUS.value())));
  }

  @Test
  void registering_the_same_again_changes_nothing() {
    trainer.given(REGISTERED).when(register(Employment.ASN)).thenNothing();
  }

  @Test
  void another_trainer_cannot_take_the_identifier() {
    trainer
        .given(REGISTERED)
        .when(register(Employment.NON_ASN))
        .thenRefused(new AlreadyExists(TRAINER.value()));
  }
}
