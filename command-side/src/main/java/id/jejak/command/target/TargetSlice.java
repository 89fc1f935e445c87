package id.jejak.command.target;

import id.jejak.engine.web.Operations;
import id.jejak.messages.target.SetTarget;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TargetSlice {
  @Bean
  TargetDecider targetDecider() {
    return new TargetDecider();
  }

  @Bean
  Operations targets() {
    return Operations.at("/targets").post("", SetTarget.class).naming("target", "tgt");
  }
}
