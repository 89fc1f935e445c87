package id.jejak.command.privacy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacySlice {
  @Bean
  DataSubjectDecider dataSubjectDecider() {
    return new DataSubjectDecider();
  }

  @Bean
  BreachDecider breachDecider() {
    return new BreachDecider();
  }
}
