package id.jejak.query.audit;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditViews {
  @Bean
  View auditCases() {
    return new AuditCases();
  }

  @Bean
  View auditFindings() {
    return new AuditFindings();
  }

  @Bean
  View correctionRegister() {
    return new CorrectionRegister();
  }
}
