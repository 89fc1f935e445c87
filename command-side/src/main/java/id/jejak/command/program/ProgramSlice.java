package id.jejak.command.program;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgramSlice {
  @Bean
  ProgramDecider programDecider() {
    return new ProgramDecider();
  }
}
