package id.jejak.query.journey;

import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.messages.cases.StatementRecorded;
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
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.query.Heard;

/// The life of a certificate, and what is held against it.
final class CertificationLines {
  static final Heard<Line> HEARD =
      Heard.<Line, CertificateEvent>of(CertificateEvent.class, CertificationLines::on)
          .and(SurveillanceEvent.class, CertificationLines::on)
          .and(CaseEvent.class, CertificationLines::on)
          .and(ComplaintEvent.class, CertificationLines::on);

  private CertificationLines() {}

  private static void on(CertificateEvent event, Line line) {
    switch (event) {
      case CertificateWithheld withheld -> line.of(withheld.of().person(), withheld.objection());
      case CertificateIssued issued ->
          line.of(issued.of().person(), issued.number(), issued.validity().to());
      case ExternalCertificateRecorded recorded ->
          line.of(
              recorded.of().person(),
              recorded.issuer().kind(),
              recorded.number(),
              recorded.validity().to());
      case CertificateExpiring expiring -> line.of(expiring.of().person(), expiring.daysLeft());
      case RenewalInvited invited -> line.of(invited.of().person(), invited.on());
      case CertificateExpired expired -> line.of(expired.of().person());
      case CertificateSuspended suspended -> line.of(suspended.of().person(), suspended.reason());
      case CertificateReinstated reinstated ->
          line.of(reinstated.of().person(), reinstated.reason());
      case CertificateWithdrawn withdrawn ->
          line.of(withdrawn.of().person(), withdrawn.effectiveFrom(), withdrawn.reason());
      case WithdrawalRequested request ->
          line.of(request.of().person(), request.effectiveFrom(), request.reason());
      case CertificateRenewed renewed -> line.of(renewed.of().person(), renewed.by());
      case CertificateSuperseded superseded ->
          line.of(superseded.of().person(), superseded.by(), superseded.reason());
      case DuplicateIssued copied -> line.of(copied.of().person(), copied.copy(), copied.reason());
      case CertificatePrinted printed ->
          line.of(printed.of().person(), printed.copy(), printed.form());
      case CertificateDelivered delivered ->
          line.of(delivered.of().person(), delivered.copy(), delivered.on());
    }
  }

  private static void on(SurveillanceEvent event, Line line) {
    switch (event) {
      case SurveillanceStarted started ->
          line.of(started.of().person(), started.round(), started.replyBy());
      case SurveillancePassed passed -> line.of(passed.of().person());
      case SurveillanceConcern concern -> line.of(concern.of().person(), concern.finding());
      case SurveillanceNoResponse silent -> line.of(silent.of().person(), silent.times());
    }
  }

  /// A case stands in the history of the person and in that of the certificate.
  private static void on(CaseEvent event, Line line) {
    var of = event.of();
    Object[] details =
        switch (event) {
          case CaseOpened opened -> new Object[] {of.kind(), of.cause(), opened.dueOn()};
          case CorrectionRequested requested -> new Object[] {requested.field()};
          case FraudSuspected suspected -> new Object[] {suspected.fraud()};
          case StatementRecorded said ->
              new Object[] {said.statement() == null ? "SILENT" : "SAID"};
          case CaseExtended extended -> new Object[] {extended.dueOn(), extended.reason()};
          case CaseDecided decided -> new Object[] {decided.outcome(), decided.reason()};
          case CaseClosed _ -> new Object[] {};
        };
    if (of.certificate() != null) {
      line.at(of.certificate().value(), details);
    }
    if (of.person() == null) {
      line.own(details);
    } else {
      line.of(of.person(), details);
    }
  }

  /// A complaint stands in the history of what it is about; who complains is nobody's business.
  private static void on(ComplaintEvent event, Line line) {
    String about = event.of().about();
    switch (event) {
      case ComplaintFiled filed -> line.at(about, filed.on());
      case ComplaintAcknowledged _, InvestigatorAppointed _ -> line.at(about);
      case ComplaintResolved resolved -> line.at(about, resolved.outcome(), resolved.reason());
    }
  }
}
