package id.jejak.command.licence;

import id.jejak.engine.web.Operations;
import id.jejak.messages.licence.ExpireLspLicence;
import id.jejak.messages.licence.ExtendScope;
import id.jejak.messages.licence.GrantLspLicence;
import id.jejak.messages.licence.LiftLspSuspension;
import id.jejak.messages.licence.RecordBnspSurveillance;
import id.jejak.messages.licence.ReduceScope;
import id.jejak.messages.licence.RenewLspLicence;
import id.jejak.messages.licence.SuspendLsp;
import id.jejak.messages.licence.TransferCandidates;
import id.jejak.messages.licence.WithdrawLspLicence;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LicenceSlice {
  @Bean
  LicenceDecider licenceDecider() {
    return new LicenceDecider();
  }

  @Bean
  Operations licences() {
    return Operations.at("/lsps/{lsp}/licence")
        .post("", GrantLspLicence.class)
        .post("/renewal", RenewLspLicence.class)
        .put("/scope/{scheme}", ExtendScope.class)
        .post("/scope/{scheme}/removal", ReduceScope.class)
        .post("/suspension", SuspendLsp.class)
        .post("/reinstatement", LiftLspSuspension.class)
        .post("/withdrawal", WithdrawLspLicence.class)
        .post("/surveillances", RecordBnspSurveillance.class)
        .post("/candidate-transfers", TransferCandidates.class)
        .withhold("the last day has passed", ExpireLspLicence.class);
  }
}
