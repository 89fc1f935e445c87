package id.jejak.saga.scheme;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class SchemeSlice {
  @Bean
  Process<?> schemeRetirementProcess() {
    return new SchemeRetirementProcess();
  }
}
