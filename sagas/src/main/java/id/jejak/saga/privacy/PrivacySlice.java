package id.jejak.saga.privacy;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class PrivacySlice {
  @Bean
  Process<?> accessProcess() {
    return new AccessProcess();
  }

  @Bean
  Process<?> consentWithdrawalProcess() {
    return new ConsentWithdrawalProcess();
  }

  @Bean
  Process<?> dutiesProcess() {
    return new DutiesProcess();
  }

  @Bean
  Process<?> erasureProcess() {
    return new ErasureProcess();
  }

  @Bean
  Process<?> breachProcess() {
    return new BreachProcess();
  }
}
