package id.jejak.command.funding;

import id.jejak.kernel.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FundingSlice {
  @Bean
  FundingDecider fundingDecider(WorkCalendar calendar) {
    return new FundingDecider(calendar.zone());
  }

  @Bean
  FiscalYearDecider fiscalYearDecider() {
    return new FiscalYearDecider();
  }
}
