package id.jejak.saga.person;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class PersonSlice {
  @Bean
  Process<?> duplicateReviewProcess() {
    return new DuplicateReviewProcess();
  }

  @Bean
  Process<?> correctionProcess() {
    return new CorrectionProcess();
  }
}
