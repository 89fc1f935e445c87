package id.jejak.command.certification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The decider of this package.
@Configuration(proxyBeanMethods = false)
class CertificationSlice {
  @Bean
  CertificateDecider certificateDecider() {
    return new CertificateDecider();
  }
}
