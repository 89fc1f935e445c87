package id.jejak.command.complaint;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ComplaintSlice {
  @Bean
  ComplaintDecider complaintDecider() {
    return new ComplaintDecider();
  }
}
