package id.jejak.query.target;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TargetViews {
  @Bean
  View targetBoard() {
    return new TargetBoard();
  }

  @Bean
  View achievements() {
    return new Achievements();
  }
}
