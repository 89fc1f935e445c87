package id.jejak.query.certification;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificationViews {
  @Bean
  View certificateRegister() {
    return new CertificateRegister();
  }
}
