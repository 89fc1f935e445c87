package id.jejak.query.certification;

import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.shared.Period;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertificateRegisterTest {
  static final CertificateIssued ISSUED =
      new CertificateIssued(
          certificate("siti"),
          new CertificateNumber("74100 2166 5 0000001 2023"),
          Personal.of(person("siti"), "OTO.001.00001.2023"),
          new Period(day("2023-03-20"), day("2026-03-19")),
          PLENARY,
          12,
          null,
          null);

  @Test
  void an_issued_certificate_is_active() {
    assertThat(register(ISSUED))
        .containsEntry("number", "74100 2166 5 0000001 2023")
        .containsEntry("valid_to", day("2026-03-19"))
        .containsEntry("status", "ACTIVE");
  }

  @Test
  void a_reinstated_certificate_keeps_its_validity_and_shows_its_suspension() {
    assertThat(
            register(
                ISSUED,
                new CertificateSuspended(certificate("siti"), day("2023-06-01"), "COMPLAINT", null),
                new CertificateReinstated(
                    certificate("siti"), day("2023-06-01"), "UNFOUNDED", null)))
        .containsEntry("status", "ACTIVE")
        .containsEntry("valid_to", day("2026-03-19"))
        .containsKeys("suspended_at", "reinstated_at");
  }

  @Test
  void a_withdrawn_certificate_says_from_when() {
    assertThat(
            register(
                ISSUED,
                new CertificateWithdrawn(certificate("siti"), day("2023-06-01"), "FRAUD", null)))
        .containsEntry("withdrawn_from", day("2023-06-01"))
        .containsEntry("status", "WITHDRAWN");
  }

  @Test
  void an_expired_certificate_was_reminded_of() {
    assertThat(
            register(
                ISSUED,
                new CertificateExpiring(certificate("siti"), 30),
                new CertificateExpired(certificate("siti"))))
        .containsEntry("reminded_at", 30)
        .containsEntry("status", "EXPIRED");
  }

  static Map<String, @Nullable Object> register(Event... events) {
    return RowsInMemory.of(new CertificateRegister(), Story.of(events))
        .row(certificate("siti").certificate());
  }
}
