package id.jejak.command.venue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VenueSlice {
  @Bean
  TukDecider tukDecider() {
    return new TukDecider();
  }
}
