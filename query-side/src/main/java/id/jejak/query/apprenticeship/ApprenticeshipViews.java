package id.jejak.query.apprenticeship;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApprenticeshipViews {
  @Bean
  View apprenticeshipBoard() {
    return new ApprenticeshipBoard();
  }
}
