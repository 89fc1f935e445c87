package id.jejak.query.program;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgramViews {
  @Bean
  View programBoard() {
    return new ProgramBoard();
  }

  @Bean
  View programQuotas() {
    return new ProgramQuotas();
  }

  @Bean
  View programWaves() {
    return new ProgramWaves();
  }
}
