package id.jejak.command.talent;

import id.jejak.engine.web.Operations;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.ViewTalent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The decider of this package.
@Configuration(proxyBeanMethods = false)
class TalentSlice {
  @Bean
  TalentDecider talentDecider(WorkCalendar calendar) {
    return new TalentDecider(calendar);
  }

  @Bean
  Operations talents() {
    return Operations.at("/persons/{person}/talent")
        .post("", PublishTalent.class)
        .and("/talents/{talent}")
        .post("/hiding", HideTalent.class)
        .post("/views", ViewTalent.class)
        .naming("view", "tvw");
  }
}
