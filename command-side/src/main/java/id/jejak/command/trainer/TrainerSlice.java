package id.jejak.command.trainer;

import id.jejak.engine.web.Operations;
import id.jejak.messages.trainer.AddTrainerCertificate;
import id.jejak.messages.trainer.RegisterTrainer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainerSlice {
  @Bean
  TrainerDecider trainerDecider() {
    return new TrainerDecider();
  }

  @Bean
  Operations trainers() {
    return Operations.at("/trainers")
        .post("", RegisterTrainer.class)
        .naming("trainer", "trn")
        .post("/{trainer}/certificates", AddTrainerCertificate.class);
  }
}
