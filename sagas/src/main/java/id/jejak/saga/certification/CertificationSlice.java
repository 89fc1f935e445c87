package id.jejak.saga.certification;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class CertificationSlice {
  @Bean
  Process<?> issueProcess() {
    return new IssueProcess();
  }

  @Bean
  Process<?> renewalProcess() {
    return new RenewalProcess();
  }

  @Bean
  Process<?> successionProcess() {
    return new SuccessionProcess();
  }

  @Bean
  Process<?> withheldProcess() {
    return new WithheldProcess();
  }

  @Bean
  Process<?> holderProcess() {
    return new HolderProcess();
  }

  @Bean
  Process<?> surveillanceProcess() {
    return new SurveillanceProcess();
  }

  @Bean
  Process<?> blankoProcess() {
    return new BlankoProcess();
  }

  @Bean
  Process<?> reissueProcess() {
    return new ReissueProcess();
  }
}
