package id.jejak.query.outcome;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutcomeViews {
  @Bean
  View outcomeBoard() {
    return new OutcomeBoard();
  }
}
