package id.jejak.command.certification;

import id.jejak.engine.web.Operations;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.certification.DeliverCertificate;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.certification.FreeBlanko;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.InviteToRenew;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.IssueDuplicate;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.PrintCertificate;
import id.jejak.messages.certification.ReceiveBlanko;
import id.jejak.messages.certification.RecordNoResponse;
import id.jejak.messages.certification.RecordSurveillance;
import id.jejak.messages.certification.RegisterBlanko;
import id.jejak.messages.certification.ReissueAfterCorrection;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.certification.RenewCertificate;
import id.jejak.messages.certification.ReportBlankoLost;
import id.jejak.messages.certification.RequestBlanko;
import id.jejak.messages.certification.RequestWithdrawal;
import id.jejak.messages.certification.ReturnSpoiled;
import id.jejak.messages.certification.SpoilBlanko;
import id.jejak.messages.certification.StartSurveillance;
import id.jejak.messages.certification.SupersedeCertificate;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.VoidNumber;
import id.jejak.messages.certification.WithdrawCertificate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The deciders of this package.
@Configuration(proxyBeanMethods = false)
class CertificationSlice {
  @Bean
  CertificateDecider certificateDecider(WorkCalendar calendar) {
    return new CertificateDecider(calendar.zone());
  }

  @Bean
  NumberDecider numberDecider() {
    return new NumberDecider();
  }

  @Bean
  BlankoDecider blankoDecider() {
    return new BlankoDecider();
  }

  @Bean
  SurveillanceDecider surveillanceDecider() {
    return new SurveillanceDecider();
  }

  @Bean
  Operations certificates() {
    return Operations.at("/certificates")
        .post("", IssueCertificate.class)
        .and("/external-certificates")
        .post("", ImportExternalCertificate.class)
        .and("/certificates/{certificate}")
        .post("/reissue", ReissueAfterCorrection.class)
        .binding("certificate", "corrects")
        .post("/duplicates", IssueDuplicate.class)
        .post("/copies/{copy}/print", PrintCertificate.class)
        .post("/copies/{copy}/delivery", DeliverCertificate.class)
        .post("/renewal-invitations", InviteToRenew.class)
        .post("/suspension", SuspendCertificate.class)
        .post("/reinstatement", LiftSuspension.class)
        .post("/withdrawal-request", RequestWithdrawal.class)
        .post("/withdrawal", WithdrawCertificate.class)
        .withhold("the last day comes nearer", RemindOfExpiry.class, ExpireCertificate.class)
        .withhold(
            "another certificate takes its place",
            RenewCertificate.class,
            SupersedeCertificate.class)
        .withhold("a number was taken in vain", VoidNumber.class);
  }

  @Bean
  Operations forms() {
    return Operations.at("/lsps/{lsp}/blanko")
        .post("/requests", RequestBlanko.class)
        .post("/receipts", ReceiveBlanko.class)
        .post("/spoilage", SpoilBlanko.class)
        .post("/returns", ReturnSpoiled.class)
        .post("/losses", ReportBlankoLost.class)
        .withhold("a certificate needs a form, or no more", RegisterBlanko.class, FreeBlanko.class);
  }

  @Bean
  Operations surveillance() {
    return Operations.at("/surveillances/{surveillance}")
        .post("/finding", RecordSurveillance.class)
        .withhold(
            "a year of a certificate has passed", StartSurveillance.class, RecordNoResponse.class);
  }
}
