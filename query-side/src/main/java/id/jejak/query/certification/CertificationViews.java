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

  @Bean
  View certificateStatus() {
    return new CertificateStatus();
  }

  @Bean
  View certificateNumbers() {
    return new CertificateNumbers();
  }

  @Bean
  View blankoForms() {
    return new BlankoForms();
  }

  @Bean
  View blankoNeeds() {
    return new BlankoNeeds();
  }

  @Bean
  View blankoLetters() {
    return new BlankoLetters();
  }

  @Bean
  View surveillanceBoard() {
    return new SurveillanceBoard();
  }
}
