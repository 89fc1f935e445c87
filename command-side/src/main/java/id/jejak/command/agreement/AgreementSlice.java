package id.jejak.command.agreement;

import id.jejak.engine.web.Operations;
import id.jejak.messages.agreement.AmendAgreement;
import id.jejak.messages.agreement.AttachPks;
import id.jejak.messages.agreement.DraftAgreement;
import id.jejak.messages.agreement.ExpireAgreement;
import id.jejak.messages.agreement.NoteIntakeBreach;
import id.jejak.messages.agreement.RecordPartnerIntakePromise;
import id.jejak.messages.agreement.RemindOfAgreementExpiry;
import id.jejak.messages.agreement.SignAgreement;
import id.jejak.messages.agreement.TerminateAgreement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgreementSlice {
  @Bean
  AgreementDecider agreementDecider() {
    return new AgreementDecider();
  }

  @Bean
  Operations agreements() {
    return Operations.at("/agreements")
        .post("", DraftAgreement.class)
        .naming("agreement", "agr")
        .and("/agreements/{agreement}")
        .put("/parent", AttachPks.class)
        .post("/signature", SignAgreement.class)
        .post("/amendments", AmendAgreement.class)
        .post("/intake-promises", RecordPartnerIntakePromise.class)
        .post("/termination", TerminateAgreement.class)
        .withhold("the last day comes nearer", RemindOfAgreementExpiry.class, ExpireAgreement.class)
        .withhold("the promised period ends", NoteIntakeBreach.class);
  }
}
