package id.jejak.query.work;

import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceEvent;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.query.Heard;

/// What a certificate asks for as long as it lives.
final class CertificationWork {
  static final Heard<Queue> HEARD =
      Heard.<Queue, CertificateEvent>of(CertificateEvent.class, CertificationWork::on)
          .and(SurveillanceEvent.class, CertificationWork::on);

  private CertificationWork() {}

  private static void on(CertificateEvent event, Queue queue) {
    switch (event) {
      case CertificateExpiring expiring ->
          queue
              .open(Work.RENEW, expiring.of())
              .watched("renewal", "expire", expiring.of().certificate());
      case CertificateExpired expired -> queue.close(expired.of());
      case CertificateSuspended suspended -> queue.open(Work.RESOLVE_SUSPENSION, suspended.of());
      case CertificateReinstated reinstated ->
          queue.close(reinstated.of().certificate(), Work.RESOLVE_SUSPENSION);
      case WithdrawalRequested request -> queue.open(Work.APPROVE_WITHDRAWAL, request.of());
      case CertificateWithdrawn withdrawn -> queue.close(withdrawn.of());
      case CertificateSuperseded superseded -> queue.close(superseded.of());
      case CertificateRenewed renewed -> queue.close(renewed.of().certificate(), Work.RENEW);
      case CertificateWithheld _,
          CertificateIssued _,
          ExternalCertificateRecorded _,
          RenewalInvited _,
          DuplicateIssued _,
          CertificatePrinted _,
          CertificateDelivered _ -> {} // nobody has to do anything
    }
  }

  private static void on(SurveillanceEvent event, Queue queue) {
    switch (event) {
      case SurveillanceStarted started ->
          queue
              .open(
                  Work.SURVEIL,
                  started.surveillance(),
                  started.of().program(),
                  started.of().person(),
                  started.replyBy())
              .watched("surveillance", "reply", started.of().certificate());
      case SurveillancePassed passed -> queue.close(passed.surveillance(), Work.SURVEIL);
      case SurveillanceConcern concern -> queue.close(concern.surveillance(), Work.SURVEIL);
      case SurveillanceNoResponse _ -> {} // still to be answered
    }
  }
}
