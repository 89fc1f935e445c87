package id.jejak.saga.cases;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class CasesSlice {
  @Bean
  Process<?> assessorRecallProcess() {
    return new AssessorRecallProcess();
  }

  @Bean
  Process<?> recallCaseProcess() {
    return new RecallCaseProcess();
  }

  @Bean
  Process<?> suspensionProcess() {
    return new SuspensionProcess();
  }

  @Bean
  Process<?> examFraudProcess() {
    return new ExamFraudProcess();
  }
}
