package id.jejak.saga.assessor;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class AssessorSlice {
  @Bean
  Process<?> assessorLicenceProcess() {
    return new AssessorLicenceProcess();
  }
}
