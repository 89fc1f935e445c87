package id.jejak.saga.vacancy;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class VacancySlice {
  @Bean
  Process<?> vacancyProcess() {
    return new VacancyProcess();
  }
}
