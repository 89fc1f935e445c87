package id.jejak.query.work;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkViews {
  @Bean
  View deadlines() {
    return new Deadlines();
  }

  @Bean
  View workQueue() {
    return new WorkQueue();
  }
}
