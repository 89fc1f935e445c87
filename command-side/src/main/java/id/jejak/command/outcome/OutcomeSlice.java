package id.jejak.command.outcome;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The decider of this package.
@Configuration(proxyBeanMethods = false)
class OutcomeSlice {
  @Bean
  OutcomeDecider outcomeDecider() {
    return new OutcomeDecider();
  }
}
