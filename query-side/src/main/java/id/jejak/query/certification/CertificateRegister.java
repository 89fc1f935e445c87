package id.jejak.query.certification;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// The register: each certificate with its number, its validity and its status on the way. Numbers
/// are looked up, never keys. One without a number is withheld; one with an issuer came from
/// elsewhere.
final class CertificateRegister implements View {
  static final String NAME = "certificate_register";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("certificate");
  }

  @Override
  public String ddl() {
    return View.ddl(CertificateRegister.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(CertificateEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case CertificateEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(CertificateEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case CertificateWithheld withheld ->
          row(rows, withheld.of())
              .set("withheld_since", withheld.on())
              .set("reason", withheld.objection())
              .set("status", "WITHHELD");
      case CertificateIssued issued ->
          row(rows, issued.of())
              .set("number", issued.number().number())
              .set("registration", issued.registration())
              .set("plenary", issued.plenary())
              .set("previous", issued.previous())
              .set("correction", issued.correction() == null ? null : issued.correction().reason())
              .set("withheld_since", null)
              .set("reason", null)
              .set("valid_from", issued.validity().from())
              .set("valid_to", issued.validity().to())
              .set("issued_at", recorded.occurredAt())
              .set("status", "ACTIVE");
      case ExternalCertificateRecorded external ->
          row(rows, external.of())
              .set("number", external.number())
              .set("issuer_kind", external.issuer().kind())
              .set("issuer", external.issuer().name())
              .set("verification", external.verification())
              .set("valid_from", external.validity().from())
              .set("valid_to", external.validity().to())
              .set("issued_at", recorded.occurredAt())
              .set("status", "ACTIVE");
      case CertificateExpiring expiring ->
          rows.at(expiring.of().certificate()).set("reminded_at", expiring.daysLeft());
      case RenewalInvited invited ->
          rows.at(invited.of().certificate()).set("invited_on", invited.on());
      case CertificateExpired expired ->
          rows.at(expired.of().certificate())
              .set("expired_at", recorded.occurredAt())
              .set("status", "EXPIRED");
      case CertificateSuspended suspended ->
          rows.at(suspended.of().certificate())
              .set("suspended_at", recorded.occurredAt())
              .set("suspended_from", suspended.from())
              .set("case_id", suspended.caseId())
              .set("reason", suspended.reason())
              .set("status", "SUSPENDED");
      case CertificateReinstated reinstated ->
          rows.at(reinstated.of().certificate())
              .set("reinstated_at", recorded.occurredAt())
              .set("reason", reinstated.reason())
              .set("status", "ACTIVE");
      case CertificateWithdrawn withdrawn ->
          rows.at(withdrawn.of().certificate())
              .set("withdrawn_from", withdrawn.effectiveFrom())
              .set("case_id", withdrawn.caseId())
              .set("reason", withdrawn.reason())
              .set("status", "WITHDRAWN");
      case CertificateRenewed renewed ->
          rows.at(renewed.of().certificate()).set("renewed_by", renewed.by());
      case CertificateSuperseded superseded ->
          rows.at(superseded.of().certificate())
              .set("superseded_by", superseded.by())
              .set("reason", superseded.reason())
              .set("status", "SUPERSEDED");
      case DuplicateIssued copied ->
          rows.at(copied.of().certificate()).set("duplicates", copied.copy());
      case CertificatePrinted printed ->
          rows.at(printed.of().certificate())
              .set("form", printed.form().number())
              .set("printed_at", recorded.occurredAt());
      case CertificateDelivered delivered ->
          rows.at(delivered.of().certificate()).set("delivered_on", delivered.on());
      case WithdrawalRequested _ -> {} // nothing is decided yet
    }
  }

  private static Row row(Rows rows, CertificateRef of) {
    return rows.at(of.certificate())
        .set("person", of.person())
        .set("scheme", of.scheme().scheme())
        .set("scheme_version", of.scheme().version())
        .set("lsp", of.lsp())
        .set("program", of.program())
        .set("application", of.application())
        .set("assessment", of.assessment());
  }
}
