package id.jejak.command.cases;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesSlice {
  @Bean
  CaseDecider caseDecider() {
    return new CaseDecider();
  }
}
