package id.jejak.query.vacancy;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VacancyViews {
  @Bean
  View vacancyBoard() {
    return new VacancyBoard();
  }

  @Bean
  View referralBoard() {
    return new ReferralBoard();
  }
}
