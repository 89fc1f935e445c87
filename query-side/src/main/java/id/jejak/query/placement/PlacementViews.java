package id.jejak.query.placement;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlacementViews {
  @Bean
  View placementBoard() {
    return new PlacementBoard();
  }

  @Bean
  View businessBoard() {
    return new BusinessBoard();
  }

  @Bean
  View jobFairBoard() {
    return new JobFairBoard();
  }
}
