package id.jejak.command.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditSlice {
  @Bean
  AuditDecider auditDecider() {
    return new AuditDecider();
  }
}
