package id.jejak.command.program;

import id.jejak.kernel.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgramSlice {
  @Bean
  ProgramDecider programDecider(WorkCalendar calendar) {
    return new ProgramDecider(calendar.zone());
  }
}
