package id.jejak.query;

import static id.jejak.query.Sample.LSP;
import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.TALANG;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.certification.BlankoAssigned;
import id.jejak.messages.certification.BlankoAwaited;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.BlankoReceived;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.BlankoSpoiled;
import id.jejak.messages.certification.BlankoStockId;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.Finding;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.certification.NumberRegistryId;
import id.jejak.messages.certification.NumberVoided;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceId;
import id.jejak.messages.certification.SurveillanceStarted;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What keepers, holders, auditors and the public ask about certificates, over HTTP.
class CertificationEndpointsTest {
  static final BlankoStockId STOCK = BlankoStockId.of(LSP);
  static final BlankoNumber FORM = new BlankoNumber("A-001");
  static final CertificateId RIGHT = CertificateId.after(certificate("budi").certificate());
  static final CertificateRef OLD =
      new CertificateRef(
          new CertificateId("cert-old"), person("wati"), SCHEME, null, null, null, null);
  static final SurveillanceId ROUND = SurveillanceId.of(certificate("siti").certificate(), 1);

  static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide().shows(story());
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  /// Siti's certificate is suspended, reinstated, and later withdrawn back to a day in between;
  /// Budi's had a mistake in it; Wati brought one that is over; Tono never had any.
  static Story story() {
    var siti = certificate("siti");
    var budi = certificate("budi");
    return Story.of(
            EndpointsTest.registered("siti", "Siti", Sex.FEMALE, MAKARTI),
            EndpointsTest.registered("budi", "Budi", Sex.MALE, TALANG),
            EndpointsTest.registered("wati", "Wati", Sex.FEMALE, TALANG),
            EndpointsTest.registered("tono", "Tono", Sex.MALE, TALANG),
            new CertificateWithheld(certificate("rina"), day("2023-03-20"), "LSP_NOT_LICENSED"),
            new BlankoRequested(STOCK, LSP, "S-1", 2))
        .at("2023-03-20T03:00:00Z")
        .then(
            issued(siti, "74100 2166 5 0000001 2023", null, null),
            issued(budi, "74100 2166 5 0000002 2023", null, null),
            new NumberVoided(NumberRegistryId.certificates(2023), 2023, 3, "NUMBER_CLASH"),
            new BlankoReceived(STOCK, LSP, "S-1", List.of(FORM)),
            new BlankoAwaited(STOCK, LSP, siti.certificate(), 0),
            new BlankoAssigned(STOCK, LSP, FORM, siti.certificate(), 0),
            new BlankoAwaited(STOCK, LSP, budi.certificate(), 0),
            new ExternalCertificateRecorded(
                OLD,
                new Issuer(Issuer.Kind.POLICE, "Polda"),
                "SKEP/1",
                new Period(day("2019-03-01"), day("2022-03-01")),
                Verification.ORIGINAL_SEEN),
            new CertificateExpired(OLD))
        .at("2023-04-01T03:00:00Z")
        .then(new CertificateSuspended(siti, day("2023-04-01"), "COMPLAINT", null))
        .at("2023-04-10T03:00:00Z")
        .then(
            new CertificateReinstated(siti, day("2023-04-10"), "UNFOUNDED", null),
            issued(
                budi.as(RIGHT),
                "74100 2166 5 0000005 2023",
                budi.certificate(),
                new Correction("PERSON_DATA", null)),
            new CertificateSuperseded(budi, RIGHT, day("2023-04-10"), "PERSON_DATA"))
        .at("2023-04-20T03:00:00Z")
        .then(
            new CertificateWithdrawn(siti, day("2023-04-05"), "FRAUD", null),
            new BlankoSpoiled(STOCK, LSP, FORM, siti.certificate(), 0, "BA-1"),
            new SurveillanceStarted(ROUND, siti, 1, day("2024-04-19")),
            new SurveillanceConcern(
                ROUND,
                siti,
                Finding.MISUSE,
                Personal.of(siti.person(), "uses the mark of another trade")));
  }

  private static CertificateIssued issued(
      CertificateRef of,
      String number,
      @Nullable CertificateId previous,
      @Nullable Correction correction) {
    return new CertificateIssued(
        of,
        new CertificateNumber(number),
        Personal.of(of.person(), "OTO.001.00001.2023"),
        new Period(day("2023-03-20"), day("2026-03-19")),
        PLENARY,
        12,
        previous,
        correction);
  }

  private static String status(String on, String known) {
    return side.get("/api/v1/certificates/cert-siti/status?on=" + on + known)
        .at("/status")
        .asString();
  }

  @Test
  void the_status_on_a_day_is_what_was_said_last_about_it() {
    assertThat(status("2023-03-19", "")).isEqualTo("NONE");
    assertThat(status("2023-03-25", "")).isEqualTo("ACTIVE");
    assertThat(status("2023-04-03", "")).isEqualTo("SUSPENDED");
    assertThat(status("2023-04-07", "")).isEqualTo("WITHDRAWN");
    assertThat(status("2023-05-01", "")).isEqualTo("WITHDRAWN");
  }

  @Test
  void as_known_on_another_day_it_may_have_been_another() {
    assertThat(status("2023-04-07", "&known=2023-03-31T00:00:00Z")).isEqualTo("ACTIVE");
    assertThat(status("2023-04-07", "&known=2023-04-09T00:00:00Z")).isEqualTo("SUSPENDED");
    assertThat(status("2023-04-12", "&known=2023-04-15T00:00:00Z")).isEqualTo("ACTIVE");
    assertThat(status("2026-03-20", "&known=2023-04-15T00:00:00Z")).isEqualTo("EXPIRED");
    assertThat(side.get("/api/v1/certificates/cert-siti/history").body().path("items").size())
        .isEqualTo(4);
  }

  @Test
  void the_public_sees_the_status_of_each_day() {
    var path = "/api/v1/public/certificates/74100 2166 5 0000001 2023";

    assertThat(side.get(path).at("/status").asString()).isEqualTo("WITHDRAWN");
    assertThat(side.get(path + "?on=2023-04-03").at("/status").asString()).isEqualTo("SUSPENDED");
    assertThat(side.get(path + "?on=2023-03-25").at("/status").asString()).isEqualTo("ACTIVE");
  }

  @Test
  void the_old_number_says_superseded_and_by_which() {
    var old = side.get("/api/v1/public/certificates/74100 2166 5 0000002 2023");

    assertThat(old.at("/status").asString()).isEqualTo("SUPERSEDED");
    assertThat(old.at("/instead").asString()).isEqualTo("74100 2166 5 0000005 2023");
    assertThat(
            side.get("/api/v1/public/certificates/74100 2166 5 0000005 2023")
                .at("/status")
                .asString())
        .isEqualTo("ACTIVE");
  }

  @Test
  void a_certificate_from_elsewhere_names_its_issuer() {
    var external = side.get("/api/v1/public/certificates/SKEP%2F1".replace("%2F", "/"));
    assertThat(external.status()).isEqualTo(404); // its number is no address of ours
    var mine = side.get("/api/v1/persons/per-wati/certificates");
    assertThat(mine.at("/items/0/issuer").asString()).isEqualTo("Polda");
    assertThat(mine.at("/items/0/status").asString()).isEqualTo("EXPIRED");
  }

  @Test
  void gaps_between_numbers_are_explained_or_shown() {
    var numbers = side.get("/api/v1/certificate-numbers/2023");

    assertThat(numbers.at("/issued").asInt()).isEqualTo(3);
    assertThat(numbers.at("/voided/0/serial").asInt()).isEqualTo(3);
    assertThat(numbers.at("/voided/0/voided").asString()).isEqualTo("NUMBER_CLASH");
    assertThat(numbers.at("/unexplained/0").asInt()).isEqualTo(4);
    assertThat(numbers.at("/unexplained").size()).isEqualTo(1);
  }

  @Test
  void who_waits_for_a_form_waits_in_order() {
    var stock = side.get("/api/v1/lsps/org-lsp/blanko");

    assertThat(stock.at("/forms/0/stage").asString()).isEqualTo("SPOILED");
    assertThat(stock.at("/letters/0/received").asInt()).isEqualTo(1);
    assertThat(stock.at("/waiting/0/certificate").asString()).isEqualTo("cert-siti");
    assertThat(stock.at("/waiting/1/certificate").asString()).isEqualTo("cert-budi");
  }

  @Test
  void surveillance_shows_what_was_found() {
    var rounds = side.get("/api/v1/surveillance?lsp=org-lsp&status=CONCERN");

    assertThat(rounds.at("/items/0/finding").asString()).isEqualTo("MISUSE");
    assertThat(rounds.at("/items/0/statement").asString())
        .isEqualTo("uses the mark of another trade");
  }

  @Test
  void who_holds_nothing_valid_never_had_one_or_lost_it() {
    var all = side.get("/api/v1/schemes/sch-oto/uncertified?on=2023-05-01");
    var never = side.get("/api/v1/schemes/sch-oto/uncertified?on=2023-05-01&ever=false");
    var before = side.get("/api/v1/schemes/sch-oto/uncertified?on=2023-03-25&ever=true");

    assertThat(all.at("/items").size()).isEqualTo(3);
    assertThat(never.at("/items").size()).isEqualTo(1);
    assertThat(never.at("/items/0/name").asString()).isEqualTo("Tono");
    assertThat(before.at("/items").size()).isEqualTo(1);
    assertThat(before.at("/items/0/person").asString()).isEqualTo("per-wati");
    assertThat(before.at("/items/0/lastValidTo").asString()).isEqualTo("2022-03-01");
  }

  @Test
  void the_campaign_lists_whose_certificate_ends() {
    var ending = side.get("/api/v1/certificates/expiring?by=2026-06-30");

    assertThat(ending.at("/items").size()).isEqualTo(2);
    assertThat(ending.at("/items/1/certificate").asString()).isEqualTo("cert-old");
    assertThat(ending.at("/items/1/bodies").asInt()).isZero();
    assertThat(side.get("/api/v1/certificates/expiring?by=2023-01-01").at("/items").size())
        .isEqualTo(1);
  }

  @Test
  void what_is_withheld_is_listed_with_what_stands_in_the_way() {
    var withheld = side.get("/api/v1/certificates/withheld?lsp=org-lsp");

    assertThat(withheld.at("/items/0/certificate").asString()).isEqualTo("cert-rina");
    assertThat(withheld.at("/items/0/objection").asString()).isEqualTo("LSP_NOT_LICENSED");
  }
}
