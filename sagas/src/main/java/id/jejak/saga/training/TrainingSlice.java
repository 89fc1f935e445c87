package id.jejak.saga.training;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class TrainingSlice {
  @Bean
  Process<?> recruitmentProcess() {
    return new RecruitmentProcess();
  }

  @Bean
  Process<?> insuranceProcess() {
    return new InsuranceProcess();
  }

  @Bean
  Process<?> classDeliveryProcess() {
    return new ClassDeliveryProcess();
  }

  @Bean
  Process<?> stipendProcess() {
    return new StipendProcess();
  }
}
