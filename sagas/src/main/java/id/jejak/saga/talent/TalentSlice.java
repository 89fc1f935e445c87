package id.jejak.saga.talent;

import id.jejak.kernel.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The processes of this word, for the engine.
@Configuration(proxyBeanMethods = false)
class TalentSlice {
  @Bean
  Process<?> talentProcess() {
    return new TalentProcess();
  }
}
