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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every word about the status of a certificate: since which day it holds, and when it was
/// recorded. What was said last about a day holds for it, so that the status on a day, as known on
/// another, is one row of this table.
final class CertificateStatus implements View {
  static final String NAME = "certificate_status";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("certificate", "position");
  }

  @Override
  public String ddl() {
    return View.ddl(CertificateStatus.class, NAME);
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
          says("ACTIVE", issued, issued.validity().from(), recorded, rows);
      case ExternalCertificateRecorded external ->
          says("ACTIVE", external, external.validity().from(), recorded, rows);
      case CertificateSuspended suspended ->
          says("SUSPENDED", suspended, suspended.from(), recorded, rows)
              .set("reason", suspended.reason())
              .set("case_id", suspended.caseId());
      case CertificateReinstated reinstated ->
          says("ACTIVE", reinstated, reinstated.from(), recorded, rows)
              .set("reason", reinstated.reason())
              .set("case_id", reinstated.caseId());
      case CertificateWithdrawn withdrawn ->
          says("WITHDRAWN", withdrawn, withdrawn.effectiveFrom(), recorded, rows)
              .set("reason", withdrawn.reason())
              .set("case_id", withdrawn.caseId());
      case CertificateSuperseded superseded ->
          says("SUPERSEDED", superseded, superseded.from(), recorded, rows)
              .set("reason", superseded.reason())
              .set("instead", superseded.by());
      case CertificateExpired expired -> says("EXPIRED", expired, null, recorded, rows);
      case CertificateWithheld _,
          CertificateExpiring _,
          RenewalInvited _,
          WithdrawalRequested _,
          CertificateRenewed _,
          DuplicateIssued _,
          CertificatePrinted _,
          CertificateDelivered _ -> {} // no change of status
    }
  }

  private static Row says(
      String status,
      CertificateEvent event,
      @Nullable LocalDate from,
      Recorded<?> recorded,
      Rows rows) {
    return rows.at(event.of().certificate(), recorded.position())
        .set("status", status)
        .set("effective_from", from)
        .set("occurred_at", recorded.occurredAt())
        .set("recorded_at", recorded.recordedAt());
  }
}
