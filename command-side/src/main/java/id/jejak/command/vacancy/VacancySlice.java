package id.jejak.command.vacancy;

import id.jejak.kernel.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class VacancySlice {
  @Bean
  VacancyDecider vacancyDecider(WorkCalendar calendar) {
    return new VacancyDecider(calendar);
  }

  @Bean
  ReferralDecider referralDecider() {
    return new ReferralDecider();
  }
}
