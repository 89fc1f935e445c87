package id.jejak.query.licence;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LicenceViews {
  @Bean
  View licenceHistory() {
    return new LicenceHistory();
  }

  @Bean
  View licenceScope() {
    return new LicenceScope();
  }
}
