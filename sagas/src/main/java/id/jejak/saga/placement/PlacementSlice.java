package id.jejak.saga.placement;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class PlacementSlice {
  @Bean
  Process<?> placementFollowUpProcess() {
    return new PlacementFollowUpProcess();
  }
}
