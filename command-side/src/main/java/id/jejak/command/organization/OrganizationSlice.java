package id.jejak.command.organization;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationSlice {
  @Bean
  OrganizationDecider organizationDecider() {
    return new OrganizationDecider();
  }
}
