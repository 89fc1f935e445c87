package id.jejak.command.outcome;

import id.jejak.engine.web.Operations;
import id.jejak.messages.outcome.RecordOutcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The decider of this package.
@Configuration(proxyBeanMethods = false)
class OutcomeSlice {
  @Bean
  OutcomeDecider outcomeDecider() {
    return new OutcomeDecider();
  }

  @Bean
  Operations outcomes() {
    return Operations.at("/enrollments/{enrollment}/outcomes/{months}")
        .put("", RecordOutcome.class);
  }
}
