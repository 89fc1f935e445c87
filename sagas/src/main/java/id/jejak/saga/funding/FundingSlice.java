package id.jejak.saga.funding;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class FundingSlice {
  @Bean
  Process<?> enrollmentFundingProcess() {
    return new EnrollmentFundingProcess();
  }

  @Bean
  Process<?> classFundingProcess() {
    return new ClassFundingProcess();
  }

  @Bean
  Process<?> yearEndProcess() {
    return new YearEndProcess();
  }

  @Bean
  Process<?> certificationFundingProcess() {
    return new CertificationFundingProcess();
  }
}
