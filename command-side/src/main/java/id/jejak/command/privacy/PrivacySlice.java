package id.jejak.command.privacy;

import id.jejak.engine.web.Operations;
import id.jejak.messages.privacy.AskDuties;
import id.jejak.messages.privacy.DeliverDossier;
import id.jejak.messages.privacy.ExecuteErasure;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.privacy.LiftRestriction;
import id.jejak.messages.privacy.NameAffected;
import id.jejak.messages.privacy.NotifyBreach;
import id.jejak.messages.privacy.RefuseErasure;
import id.jejak.messages.privacy.ReportBreach;
import id.jejak.messages.privacy.ReportDuties;
import id.jejak.messages.privacy.RequestAccess;
import id.jejak.messages.privacy.RequestErasure;
import id.jejak.messages.privacy.RestrictProcessing;
import id.jejak.messages.privacy.VerifyRequester;
import id.jejak.messages.privacy.WithdrawConsent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrivacySlice {
  @Bean
  DataSubjectDecider dataSubjectDecider() {
    return new DataSubjectDecider();
  }

  @Bean
  BreachDecider breachDecider() {
    return new BreachDecider();
  }

  @Bean
  Operations privacy() {
    return Operations.at("/persons/{person}")
        .post("/consents", GiveConsent.class)
        .post("/consents/{purpose}/withdrawal", WithdrawConsent.class)
        .post("/restriction", RestrictProcessing.class)
        .post("/restriction/lifting", LiftRestriction.class)
        .post("/access-requests", RequestAccess.class)
        .naming("request", "dsr")
        .post("/access-requests/{request}/delivery", DeliverDossier.class)
        .post("/erasure-requests", RequestErasure.class)
        .naming("request", "dsr")
        .post("/erasure-requests/{request}/verification", VerifyRequester.class)
        .post("/erasure-requests/{request}/refusal", RefuseErasure.class)
        .and("/breaches")
        .post("", ReportBreach.class)
        .naming("breach", "brc")
        .post("/{breach}/persons", NameAffected.class)
        .post("/{breach}/notification", NotifyBreach.class)
        .withhold(
            "an erasure takes its course once the requester is verified",
            AskDuties.class,
            ReportDuties.class,
            ExecuteErasure.class);
  }
}
