package id.jejak.query.scheme;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchemeViews {
  @Bean
  View schemeDirectory() {
    return new SchemeDirectory();
  }

  @Bean
  View schemeVersions() {
    return new SchemeVersions();
  }

  @Bean
  View schemeOccupations() {
    return new SchemeOccupations();
  }

  @Bean
  View schemeDemand() {
    return new SchemeDemand();
  }

  @Bean
  View instrumentValidations() {
    return new InstrumentValidations();
  }
}
