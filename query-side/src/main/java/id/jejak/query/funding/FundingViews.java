package id.jejak.query.funding;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FundingViews {
  @Bean
  View funds() {
    return new Funds();
  }

  @Bean
  View fundUses() {
    return new FundUses();
  }
}
