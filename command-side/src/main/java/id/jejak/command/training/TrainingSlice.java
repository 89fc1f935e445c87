package id.jejak.command.training;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingSlice {
  @Bean
  TrainingClassDecider trainingClassDecider() {
    return new TrainingClassDecider();
  }

  @Bean
  EnrollmentDecider enrollmentDecider() {
    return new EnrollmentDecider();
  }

  @Bean
  StipendDecider stipendDecider() {
    return new StipendDecider();
  }
}
