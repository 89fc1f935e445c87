package id.jejak.command.apprenticeship;

import id.jejak.kernel.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The decider of this package.
@Configuration(proxyBeanMethods = false)
class ApprenticeshipSlice {
  @Bean
  ApprenticeshipDecider apprenticeshipDecider(WorkCalendar calendar) {
    return new ApprenticeshipDecider(calendar);
  }
}
