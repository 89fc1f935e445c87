package id.jejak.command.target;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TargetSlice {
  @Bean
  TargetDecider targetDecider() {
    return new TargetDecider();
  }
}
