package id.jejak.query.venue;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VenueViews {
  @Bean
  View venueBoard() {
    return new VenueBoard();
  }

  @Bean
  View venueFindings() {
    return new VenueFindings();
  }
}
