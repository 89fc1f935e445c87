package id.jejak.command.agreement;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementSlice {
  @Bean
  AgreementDecider agreementDecider() {
    return new AgreementDecider();
  }
}
