package id.jejak.saga.program;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class ProgramSlice {
  @Bean
  Process<?> registrationProcess() {
    return new RegistrationProcess();
  }

  @Bean
  Process<?> programCancellationProcess() {
    return new ProgramCancellationProcess();
  }
}
