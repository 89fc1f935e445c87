package id.jejak.query.talent;

import id.jejak.engine.view.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TalentViews {
  @Bean
  View talentDirectory() {
    return new TalentDirectory();
  }

  @Bean
  View talentViewLog() {
    return new TalentViewLog();
  }

  @Bean
  View talentContacts() {
    return new TalentContacts();
  }
}
