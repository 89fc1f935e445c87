package id.jejak.command.notification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationSlice {
  @Bean
  NotificationDecider notificationDecider() {
    return new NotificationDecider();
  }
}
