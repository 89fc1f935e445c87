package id.jejak.command.notification;

import id.jejak.engine.web.Operations;
import id.jejak.messages.notification.RequestNotification;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationSlice {
  @Bean
  NotificationDecider notificationDecider() {
    return new NotificationDecider();
  }

  @Bean
  Operations notifications() {
    return Operations.at("/notifications")
        .withhold("something happened that somebody must know of", RequestNotification.class);
  }
}
