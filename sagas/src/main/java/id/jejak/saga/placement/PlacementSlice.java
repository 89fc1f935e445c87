package id.jejak.saga.placement;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class PlacementSlice {
  @Bean
  Process<?> jobOfferProcess() {
    return new JobOfferProcess();
  }

  @Bean
  Process<?> placementFollowUpProcess() {
    return new PlacementFollowUpProcess();
  }

  @Bean
  Process<?> employerProcess() {
    return new EmployerProcess();
  }

  @Bean
  Process<?> businessProcess() {
    return new BusinessProcess();
  }
}
