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
}
