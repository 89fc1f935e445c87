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
  View sessionBoard() {
    return new SessionBoard();
  }
}
