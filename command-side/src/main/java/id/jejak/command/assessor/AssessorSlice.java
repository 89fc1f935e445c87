package id.jejak.command.assessor;

import id.jejak.engine.web.Operations;
import id.jejak.messages.assessor.CorrectAssessorValidity;
import id.jejak.messages.assessor.DeclareConflict;
import id.jejak.messages.assessor.ExpireAssessorLicence;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.LeaveLsp;
import id.jejak.messages.assessor.LiftAssessorSuspension;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.assessor.RenewAssessor;
import id.jejak.messages.assessor.SuspendAssessor;
import id.jejak.messages.assessor.WithdrawAssessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssessorSlice {
  @Bean
  AssessorDecider assessorDecider() {
    return new AssessorDecider();
  }

  @Bean
  Operations assessors() {
    return Operations.at("/assessors")
        .post("", RegisterAssessor.class)
        .naming("assessor", "asr")
        .and("/assessors/{assessor}")
        .post("/renewals", RenewAssessor.class)
        .post("/validity-corrections", CorrectAssessorValidity.class)
        .post("/suspension", SuspendAssessor.class)
        .post("/reinstatement", LiftAssessorSuspension.class)
        .post("/withdrawal", WithdrawAssessor.class)
        .put("/lsps/{lsp}", JoinLsp.class)
        .post("/lsps/{lsp}/leave", LeaveLsp.class)
        .post("/conflicts", DeclareConflict.class)
        .withhold("the last day of the registration has passed", ExpireAssessorLicence.class);
  }
}
