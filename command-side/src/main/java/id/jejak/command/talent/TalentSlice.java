package id.jejak.command.talent;

import id.jejak.kernel.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The decider of this package.
@Configuration(proxyBeanMethods = false)
class TalentSlice {
  @Bean
  TalentDecider talentDecider(WorkCalendar calendar) {
    return new TalentDecider(calendar);
  }
}
