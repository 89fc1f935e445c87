package id.jejak.saga.venue;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class VenueSlice {
  @Bean
  Process<?> tukVerificationProcess() {
    return new TukVerificationProcess();
  }
}
