package id.jejak.query.organization;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationViews {
  @Bean
  View organizationDirectory() {
    return new OrganizationDirectory();
  }

  @Bean
  View officeHolders() {
    return new OfficeHolders();
  }

  @Bean
  View centreStatuses() {
    return new CentreStatuses();
  }

  @Bean
  View capabilities() {
    return new Capabilities();
  }
}
