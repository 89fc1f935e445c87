package id.jejak.command.assessment;

import id.jejak.kernel.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class AssessmentSlice {
  @Bean
  ApplicationDecider applicationDecider() {
    return new ApplicationDecider();
  }

  @Bean
  SessionDecider sessionDecider() {
    return new SessionDecider();
  }

  @Bean
  AssessmentDecider assessmentDecider(WorkCalendar calendar) {
    return new AssessmentDecider(calendar);
  }

  @Bean
  PlenaryDecider plenaryDecider() {
    return new PlenaryDecider();
  }

  @Bean
  AppealDecider appealDecider() {
    return new AppealDecider();
  }
}
