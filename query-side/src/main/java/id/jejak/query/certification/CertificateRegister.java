package id.jejak.query.certification;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// The register: each certificate with its number, its validity and its status on the way. Numbers
/// are looked up, never keys.
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
      case CertificateIssued issued ->
          rows.at(issued.of().certificate())
              .set("number", issued.number().number())
              .set("registration", issued.registration())
              .set("person", issued.of().person())
              .set("scheme", issued.of().scheme().scheme())
              .set("scheme_version", issued.of().scheme().version())
              .set("lsp", issued.of().lsp())
              .set("program", issued.of().program())
              .set("application", issued.of().application())
              .set("assessment", issued.of().assessment())
              .set("plenary", issued.plenary())
              .set("valid_from", issued.validity().from())
              .set("valid_to", issued.validity().to())
              .set("issued_at", recorded.occurredAt())
              .set("status", "ACTIVE");
      case CertificateExpiring expiring ->
          rows.at(expiring.of().certificate()).set("reminded_at", expiring.daysLeft());
      case CertificateExpired expired ->
          rows.at(expired.of().certificate())
              .set("expired_at", recorded.occurredAt())
              .set("status", "EXPIRED");
      case CertificateSuspended suspended ->
          rows.at(suspended.of().certificate())
              .set("suspended_at", recorded.occurredAt())
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
              .set("reason", withdrawn.reason())
              .set("status", "WITHDRAWN");
    }
  }
}
