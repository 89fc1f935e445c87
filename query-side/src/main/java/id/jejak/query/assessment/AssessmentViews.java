package id.jejak.query.assessment;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessmentViews {
  @Bean
  View candidateBoard() {
    return new CandidateBoard();
  }

  @Bean
  View assessmentBoard() {
    return new AssessmentBoard();
  }

  @Bean
  View appealBoard() {
    return new AppealBoard();
  }

  @Bean
  View dutyList() {
    return new DutyList();
  }

  @Bean
  View plenaryBoard() {
    return new PlenaryBoard();
  }

  @Bean
  View schemeUnits() {
    return new SchemeUnits();
  }

  @Bean
  View sessionBoard() {
    return new SessionBoard();
  }
}
