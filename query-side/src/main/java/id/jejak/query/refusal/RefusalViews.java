package id.jejak.query.refusal;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RefusalViews {
  @Bean
  View refusalLog() {
    return new RefusalLog();
  }
}
