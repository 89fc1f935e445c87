package id.jejak.command.scheme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SchemeSlice {
  @Bean
  SchemeDecider schemeDecider() {
    return new SchemeDecider();
  }
}
