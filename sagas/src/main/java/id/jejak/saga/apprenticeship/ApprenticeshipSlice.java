package id.jejak.saga.apprenticeship;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class ApprenticeshipSlice {
  @Bean
  Process<?> apprenticeshipProcess() {
    return new ApprenticeshipProcess();
  }

  @Bean
  Process<?> intakeProcess() {
    return new IntakeProcess();
  }
}
