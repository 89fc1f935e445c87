package id.jejak.query.complaint;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ComplaintViews {
  @Bean
  View complaintBoard() {
    return new ComplaintBoard();
  }
}
