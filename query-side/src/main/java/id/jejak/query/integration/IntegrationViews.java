package id.jejak.query.integration;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IntegrationViews {
  @Bean
  View feed() {
    return new Feed();
  }

  @Bean
  View subscriptionBoard() {
    return new SubscriptionBoard();
  }

  @Bean
  View rejectedEvents() {
    return new RejectedEvents();
  }
}
