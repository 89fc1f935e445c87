package id.jejak.command.trainer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainerSlice {
  @Bean
  TrainerDecider trainerDecider() {
    return new TrainerDecider();
  }
}
