package id.jejak.query.ownership;

import id.jejak.engine.log.EventLog;
import id.jejak.engine.view.View;
import id.jejak.engine.view.ViewGate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class OwnershipViews {
  @Bean
  View ownershipView() {
    return new OwnershipView();
  }

  @Bean
  Ownership ownership(JdbcClient views, ViewGate gate, EventLog log) {
    return new Ownership(views, gate, log);
  }
}
