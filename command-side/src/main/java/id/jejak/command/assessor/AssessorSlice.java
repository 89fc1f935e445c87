package id.jejak.command.assessor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessorSlice {
  @Bean
  AssessorDecider assessorDecider() {
    return new AssessorDecider();
  }
}
