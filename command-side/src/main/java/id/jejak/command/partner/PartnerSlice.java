package id.jejak.command.partner;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnerSlice {
  @Bean
  SubscriptionDecider subscriptionDecider() {
    return new SubscriptionDecider();
  }
}
