package id.jejak.query.person;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonViews {
  @Bean
  View personDirectory() {
    return new PersonDirectory();
  }

  @Bean
  View duplicateReviews() {
    return new DuplicateReviews();
  }

  @Bean
  View correctionProposals() {
    return new CorrectionProposals();
  }
}
