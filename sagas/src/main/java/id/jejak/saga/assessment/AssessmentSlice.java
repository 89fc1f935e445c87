package id.jejak.saga.assessment;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class AssessmentSlice {
  @Bean
  Process<?> trainingToAssessmentProcess() {
    return new TrainingToAssessmentProcess();
  }

  @Bean
  Process<?> admissionProcess() {
    return new AdmissionProcess();
  }

  @Bean
  Process<?> sessionProcess() {
    return new SessionProcess();
  }

  @Bean
  Process<?> appealProcess() {
    return new AppealProcess();
  }

  @Bean
  Process<?> schemeTransitionProcess() {
    return new SchemeTransitionProcess();
  }

  @Bean
  Process<?> assessAgainProcess() {
    return new AssessAgainProcess();
  }

  @Bean
  Process<?> assessmentDayProcess() {
    return new AssessmentDayProcess();
  }

  @Bean
  Process<?> decreeProcess() {
    return new DecreeProcess();
  }

  @Bean
  Process<?> decisionProcess() {
    return new DecisionProcess();
  }

  @Bean
  Process<?> notYetCompetentProcess() {
    return new NotYetCompetentProcess();
  }
}
