package id.jejak.command.licence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LicenceSlice {
  @Bean
  LicenceDecider licenceDecider() {
    return new LicenceDecider();
  }
}
