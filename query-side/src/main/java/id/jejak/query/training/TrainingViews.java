package id.jejak.query.training;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrainingViews {
  @Bean
  View classBoard() {
    return new ClassBoard();
  }

  @Bean
  View classQuota() {
    return new ClassQuota();
  }

  @Bean
  View classTrainers() {
    return new ClassTrainers();
  }

  @Bean
  View enrollmentBoard() {
    return new EnrollmentBoard();
  }

  @Bean
  View stipendAccounts() {
    return new StipendAccounts();
  }

  @Bean
  View classSessions() {
    return new ClassSessions();
  }

  @Bean
  View absences() {
    return new Absences();
  }

  @Bean
  View kitItems() {
    return new KitItems();
  }
}
