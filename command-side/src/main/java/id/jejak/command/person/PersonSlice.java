package id.jejak.command.person;

import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.shared.Regions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonSlice {
  @Bean
  PersonDecider personDecider(WorkCalendar calendar) {
    return new PersonDecider(Regions.official(), calendar.zone());
  }
}
