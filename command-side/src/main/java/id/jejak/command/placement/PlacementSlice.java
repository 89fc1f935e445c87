package id.jejak.command.placement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class PlacementSlice {
  @Bean
  PlacementDecider placementDecider() {
    return new PlacementDecider();
  }

  @Bean
  BusinessDecider businessDecider() {
    return new BusinessDecider();
  }

  @Bean
  JobFairDecider jobFairDecider() {
    return new JobFairDecider();
  }

  @Bean
  EmployerDecider employerDecider() {
    return new EmployerDecider();
  }
}
