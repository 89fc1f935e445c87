package id.jejak.saga.complaint;

import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintId;
import id.jejak.messages.complaint.ComplaintOutcome;
import id.jejak.messages.complaint.ComplaintRef;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComplaintProcessTest {
  private static final ComplaintId COMPLAINT = new ComplaintId("cpl-1");
  private static final ComplaintRef OF = new ComplaintRef(COMPLAINT, "cert-1", null);
  private static final ComplaintFiled FILED =
      new ComplaintFiled(
          OF, Set.of(), Personal.of(COMPLAINT, "the work is bad"), day("2023-01-19"));
  private static final ComplaintAcknowledged ACKNOWLEDGED = new ComplaintAcknowledged(OF);
  private static final ComplaintResolved UPHELD = resolved(OF, ComplaintOutcome.UPHELD);
  private static final ComplaintResolved REJECTED = resolved(OF, ComplaintOutcome.REJECTED);

  private static ComplaintResolved resolved(ComplaintRef of, ComplaintOutcome outcome) {
    return new ComplaintResolved(of, SITI.person(), outcome, "REASON");
  }

  private static ProcessSpec<?> complaint() {
    return ProcessSpec.of(new ComplaintProcess(), COMPLAINT.value());
  }

  private static Send open(String due) {
    return new Send(
        "open",
        new OpenCase(
            CaseId.of(CaseKind.SUSPENSION, "cert-1", "cpl-1"),
            CaseKind.SUSPENSION,
            "cert-1",
            null,
            new CertificateId("cert-1"),
            null,
            "cpl-1",
            day(due)));
  }

  @Test
  void a_complaint_is_acknowledged_and_resolved_within_working_days() {
    complaint() // Imlek, the 23rd of January, is a holiday
        .on("2023-01-19")
        .given(FILED)
        .firesAt("acknowledge", "2023-01-26T00:00")
        .firesAt("resolve", "2023-02-10T00:00")
        .when(ACKNOWLEDGED)
        .then(new Cancel("acknowledge"))
        .awaits("resolve")
        .when(REJECTED)
        .thenNothing()
        .awaits()
        .over();
  }

  @Test
  void upheld_about_a_certificate_it_becomes_a_case() {
    complaint()
        .given(FILED, ACKNOWLEDGED)
        .on("2023-02-01")
        .when(UPHELD)
        .then(open("2023-03-03"))
        .over();
  }

  @Test
  void upheld_about_anything_else_it_is_over() {
    var about = new ComplaintRef(COMPLAINT, "org-lsp", null);
    complaint().when(resolved(about, ComplaintOutcome.UPHELD)).thenNothing().over();
  }

  @Test
  void a_complainant_who_is_known_is_told() {
    var known = new ComplaintRef(COMPLAINT, "org-lsp", SITI.person());
    complaint()
        .when(resolved(known, ComplaintOutcome.REJECTED))
        .then(
            new Send(
                "tell",
                RequestNotification.to(
                    SITI.person(),
                    Template.COMPLAINT_RESOLVED,
                    Map.of("complaint", "cpl-1", "outcome", "REJECTED"),
                    "cpl-1")))
        .over();
  }

  @Test
  void the_case_that_is_open_already_is_enough() {
    complaint().given(FILED, UPHELD).refused("open", "CASE_ALREADY_OPEN").thenNothing().over();
  }

  @Test
  void one_that_is_left_lying_waits_for_people() {
    complaint()
        .given(FILED)
        .fires("acknowledge")
        .thenNothing()
        .given(ACKNOWLEDGED)
        .fires("resolve")
        .thenNothing()
        .when(UPHELD)
        .over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new ComplaintProcess(), COMPLAINT.value(), is -> is.step().name())
        .walking(FILED, ACKNOWLEDGED)
        .walking("ComplaintResolved UPHELD", UPHELD)
        .walking("ComplaintResolved REJECTED", REJECTED)
        .livingWith("open CASE_ALREADY_OPEN", "open NOT_FOUND")
        .approve();
  }
}
