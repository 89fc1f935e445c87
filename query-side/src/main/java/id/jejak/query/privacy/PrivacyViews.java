package id.jejak.query.privacy;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacyViews {
  @Bean
  View consentRegister() {
    return new ConsentRegister();
  }

  @Bean
  View dataRequests() {
    return new DataRequests();
  }

  @Bean
  View breaches() {
    return new Breaches();
  }

  @Bean
  View breachPersons() {
    return new BreachPersons();
  }
}
