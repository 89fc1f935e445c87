package id.jejak.query.cases;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesViews {
  @Bean
  View caseRegister() {
    return new CaseRegister();
  }
}
