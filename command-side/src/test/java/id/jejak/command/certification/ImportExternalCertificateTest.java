package id.jejak.command.certification;

import static id.jejak.command.certification.Example.PERSON;
import static id.jejak.command.certification.Example.SCHEME;
import static id.jejak.command.certification.Example.VERSION;
import static id.jejak.command.certification.Example.certificate;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.certification.CertificateCommand;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.DuplicateCertificate;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.certification.NumberClash;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ImportExternalCertificateTest {
  static final Issuer POLICE = new Issuer(Issuer.Kind.POLICE, "Polda Kalsel");
  static final Period GOOD = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31));
  static final Period OVER = new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2021, 12, 31));

  static ImportExternalCertificate bring(Issuer issuer, String number, Period validity) {
    return new ImportExternalCertificate(
        PERSON, VERSION, issuer, number, validity, Verification.ORIGINAL_SEEN);
  }

  static ExternalCertificateRecorded recorded(ImportExternalCertificate asked) {
    return new ExternalCertificateRecorded(
        new CertificateRef(asked.certificate(), PERSON, VERSION, null, null, null, null),
        asked.issuer(),
        asked.number(),
        asked.validity(),
        asked.verification());
  }

  private static DeciderSpec<CertificateCommand, Certificate, CertificateEvent, CertificateFacts>
      world() {
    return certificate().where(PERSON, PeopleExample.registered(PERSON));
  }

  @Test
  void a_police_certificate_is_recorded_and_counts_as_held() {
    var asked = bring(POLICE, "SKEP/123", GOOD);
    var fact = recorded(asked);
    world().when(asked).then(fact);
    world()
        .when(asked)
        .thenClaims(
            new Claim.Take(
                "active-certificate",
                "per-1|sch-oto-1",
                asked.certificate().value(),
                new DuplicateCertificate(PERSON, SCHEME)),
            new Claim.Take(
                "certificate-number",
                "POLICE Polda Kalsel SKEP/123",
                asked.certificate().value(),
                new NumberClash("POLICE Polda Kalsel SKEP/123")));
    world().given(fact).when(asked).thenNothing();
  }

  @Test
  void one_that_is_over_is_recorded_as_expired_and_holds_nothing() {
    var bnsp = new Issuer(Issuer.Kind.BNSP_LSP, "LSP Lain");
    var asked = bring(bnsp, "62019 2513 18247 2022", OVER);
    var fact = recorded(asked);
    world().when(asked).then(fact, new CertificateExpired(fact.of()));
    world()
        .when(asked)
        .thenClaims(
            new Claim.Take(
                "certificate-number",
                "62019 2513 18247 2022",
                asked.certificate().value(),
                new NumberClash("62019 2513 18247 2022")));
  }

  @Test
  void who_and_what_are_known() {
    var asked = bring(POLICE, "SKEP/123", GOOD);
    certificate().when(asked).thenRefused(new NotFound("per-1"));
    world().where(SCHEME).when(asked).thenRefused(new NotFound("sch-oto-1/1"));
    world()
        .held("person", "per-1", "per-2")
        .when(asked)
        .thenRefused(new PersonMerged(new PersonId("per-1"), new PersonId("per-2")));
  }
}
