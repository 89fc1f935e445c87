package id.jejak.saga.outcome;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class OutcomeSlice {
  @Bean
  Process<?> tracerProcess() {
    return new TracerProcess();
  }
}
