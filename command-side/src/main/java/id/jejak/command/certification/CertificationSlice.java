package id.jejak.command.certification;

import id.jejak.kernel.WorkCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class CertificationSlice {
  @Bean
  CertificateDecider certificateDecider(WorkCalendar calendar) {
    return new CertificateDecider(calendar.zone());
  }

  @Bean
  NumberDecider numberDecider() {
    return new NumberDecider();
  }

  @Bean
  BlankoDecider blankoDecider() {
    return new BlankoDecider();
  }

  @Bean
  SurveillanceDecider surveillanceDecider() {
    return new SurveillanceDecider();
  }
}
