package id.jejak.command.trainer;

import static id.jejak.command.trainer.Examples.OTO;
import static id.jejak.command.trainer.Examples.REGISTERED;
import static id.jejak.command.trainer.Examples.TRAINER;
import static id.jejak.command.trainer.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.trainer.AddTrainerCertificate;
import id.jejak.messages.trainer.TrainerCertificate;
import id.jejak.messages.trainer.TrainerCertificateAdded;
import id.jejak.messages.trainer.TrainerCommand;
import id.jejak.messages.trainer.TrainerEvent;
import org.junit.jupiter.api.Test;

class AddTrainerCertificateTest {
  private final DeciderSpec<TrainerCommand, Trainer, TrainerEvent, TrainerFacts> trainer =
      DeciderSpec.of(new TrainerDecider());

  private static final AddTrainerCertificate ADD =
      new AddTrainerCertificate(TRAINER, TrainerCertificate.TECHNICAL, OTO, YEAR);
  private static final TrainerCertificateAdded ADDED =
      new TrainerCertificateAdded(TRAINER, TrainerCertificate.TECHNICAL, OTO, YEAR);

  @Test
  void a_certificate_lets_a_trainer_teach() {
    trainer.given(REGISTERED).when(ADD).then(ADDED);
  }

  @Test
  void adding_the_same_again_changes_nothing() {
    trainer.given(REGISTERED, ADDED).when(ADD).thenNothing();
  }

  @Test
  void an_unknown_trainer_has_no_certificates() {
    trainer.given().when(ADD).thenRefused(new NotFound(TRAINER.value()));
  }
}
