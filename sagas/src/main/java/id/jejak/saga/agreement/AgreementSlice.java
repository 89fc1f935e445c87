package id.jejak.saga.agreement;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class AgreementSlice {
  @Bean
  Process<?> agreementExpiryProcess() {
    return new AgreementExpiryProcess();
  }
}
