package id.jejak.query.notification;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationViews {
  @Bean
  View notificationBoard() {
    return new NotificationBoard();
  }
}
