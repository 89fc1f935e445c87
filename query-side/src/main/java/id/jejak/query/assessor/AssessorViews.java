package id.jejak.query.assessor;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessorViews {
  @Bean
  View assessorRegister() {
    return new AssessorRegister();
  }

  @Bean
  View assessorMemberships() {
    return new AssessorMemberships();
  }

  @Bean
  View assessorConflicts() {
    return new AssessorConflicts();
  }
}
