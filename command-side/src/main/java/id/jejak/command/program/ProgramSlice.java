package id.jejak.command.program;

import id.jejak.engine.web.Operations;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.program.AddProvider;
import id.jejak.messages.program.AddTrainingType;
import id.jejak.messages.program.CancelProgram;
import id.jejak.messages.program.CloseRegistration;
import id.jejak.messages.program.FinishProgram;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.ReleaseCohort;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.program.SetReservedQuota;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgramSlice {
  @Bean
  ProgramDecider programDecider(WorkCalendar calendar) {
    return new ProgramDecider(calendar.zone());
  }

  @Bean
  Operations programs() {
    return Operations.at("/programs")
        .post("", PlanProgram.class)
        .naming("program", "prog")
        .and("/programs/{program}")
        .post("/training-types", AddTrainingType.class)
        .post("/providers", AddProvider.class)
        .put("/quotas/{track}", SetQuota.class)
        .put("/reserved-quotas/{type}/{district}", SetReservedQuota.class)
        .post("/waves/{wave}/registration", OpenRegistration.class)
        .post("/waves/{wave}/registration/closing", CloseRegistration.class)
        .post("/waves/{wave}/release", ReleaseCohort.class)
        .post("/cancellation", CancelProgram.class)
        .post("/completion", FinishProgram.class);
  }
}
