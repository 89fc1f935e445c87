package id.jejak.query.agreement;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementViews {
  @Bean
  View agreementBoard() {
    return new AgreementBoard();
  }

  @Bean
  View intakePromises() {
    return new IntakePromises();
  }
}
