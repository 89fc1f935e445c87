package id.jejak.command.assessment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class AssessmentSlice {
  @Bean
  ApplicationDecider applicationDecider() {
    return new ApplicationDecider();
  }

  @Bean
  SessionDecider sessionDecider() {
    return new SessionDecider();
  }

  @Bean
  AssessmentDecider assessmentDecider() {
    return new AssessmentDecider();
  }

  @Bean
  PlenaryDecider plenaryDecider() {
    return new PlenaryDecider();
  }
}
