package id.jejak.command.certification;

import static id.jejak.command.certification.Example.APPLICATION;
import static id.jejak.command.certification.Example.ASSESSMENT;
import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.LSP;
import static id.jejak.command.certification.Example.PERSON;
import static id.jejak.command.certification.Example.PLENARY;
import static id.jejak.command.certification.Example.PROGRAM;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.SCHEME;
import static id.jejak.command.certification.Example.VERSION;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;
import static id.jejak.command.certification.Example.decided;
import static id.jejak.command.certification.Example.licence;

import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.Backdated;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.DuplicateCertificate;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.NotCompetent;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.SchemeOutOfScope;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueCertificateTest {
  static final IssueCertificate ISSUE = issue(DECIDED);
  static final NotCompetent NOT_COMPETENT = new NotCompetent(ASSESSMENT);

  static IssueCertificate issue(LocalDate on) {
    return new IssueCertificate(CERTIFICATE, REF, PLENARY, on);
  }

  @Test
  void who_is_competent_gets_a_numbered_certificate_for_three_years() {
    certificate().when(ISSUE).then(ISSUED);
  }

  @Test
  void the_numbers_are_used_up_and_the_person_holds_the_scheme() {
    certificate()
        .when(ISSUE)
        .thenClaims(
            new Claim.Take(
                "active-certificate",
                "per-1|sch-oto-1",
                CERTIFICATE.value(),
                new DuplicateCertificate(PERSON, SCHEME)),
            new Claim.Number("certificate:2023", 1),
            new Claim.Number("registration:org-lsp:2023", 1));
  }

  @Test
  void issuing_twice_changes_nothing() {
    certificate().given(ISSUED).when(ISSUE).thenNothing();
  }

  @Test
  void a_withdrawn_certificate_is_not_issued_again() {
    certificate().given(ISSUED, WITHDRAWN).when(ISSUE).thenNothing();
  }

  @Test
  void nobody_is_certified_without_a_decision() {
    certificate().where(ASSESSMENT).when(ISSUE).thenRefused(NOT_COMPETENT);
  }

  @Test
  void nobody_is_certified_who_is_not_yet_competent() {
    certificate().where(ASSESSMENT, decided(Verdict.BK)).when(ISSUE).thenRefused(NOT_COMPETENT);
  }

  @Test
  void another_plenary_proves_nothing() {
    certificate()
        .when(new IssueCertificate(CERTIFICATE, REF, new PlenaryId("plen-2"), DECIDED))
        .thenRefused(NOT_COMPETENT);
  }

  @Test
  void the_certificate_is_for_whom_the_decision_is_about() {
    var somebody =
        new CertificateRef(
            CERTIFICATE, new PersonId("per-2"), VERSION, LSP, PROGRAM, APPLICATION, ASSESSMENT);
    certificate()
        .when(new IssueCertificate(CERTIFICATE, somebody, PLENARY, DECIDED))
        .thenRefused(NOT_COMPETENT);
  }

  @Test
  void an_unlicensed_body_certifies_nobody() {
    certificate()
        .where(LicenceId.of(LSP))
        .when(ISSUE)
        .thenRefused(new LspNotLicensed(LSP, DECIDED));
    certificate()
        .where(
            LicenceId.of(LSP),
            licence(Set.of(SCHEME)),
            new LspSuspended(LicenceId.of(LSP), LSP, DECIDED, "audit"))
        .when(ISSUE)
        .thenRefused(new LspNotLicensed(LSP, DECIDED));
  }

  @Test
  void the_licence_counts_on_the_day_of_the_decision() {
    certificate()
        .where(
            LicenceId.of(LSP),
            licence(Set.of(SCHEME)),
            new LspSuspended(LicenceId.of(LSP), LSP, DECIDED.plusDays(1), "audit"))
        .when(ISSUE)
        .then(ISSUED);
  }

  @Test
  void a_scheme_out_of_scope_is_refused() {
    certificate()
        .where(LicenceId.of(LSP), licence(Set.of()))
        .when(ISSUE)
        .thenRefused(new SchemeOutOfScope(LSP, SCHEME, DECIDED));
  }

  @Test
  void a_late_issue_shortens_nobodys_validity() {
    certificate().when(issue(DECIDED.plusDays(3))).then(ISSUED);
  }

  @Test
  void no_certificate_is_older_than_its_decision() {
    certificate()
        .when(issue(DECIDED.minusDays(1)))
        .thenRefused(new Backdated(DECIDED.minusDays(1), DECIDED));
  }
}
