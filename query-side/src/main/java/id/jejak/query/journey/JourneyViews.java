package id.jejak.query.journey;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JourneyViews {
  @Bean
  View timeline() {
    return new Timeline();
  }
}
