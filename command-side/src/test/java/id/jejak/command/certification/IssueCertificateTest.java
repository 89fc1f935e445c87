package id.jejak.command.certification;

import static id.jejak.command.certification.Example.ASSESSMENT;
import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.LSP;
import static id.jejak.command.certification.Example.PERSON;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.SCHEME;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;
import static id.jejak.command.certification.Example.decided;
import static id.jejak.command.certification.Example.licence;

import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.Backdated;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.DuplicateCertificate;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.NotCompetent;
import id.jejak.messages.certification.NumberClash;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.SchemeOutOfScope;
import id.jejak.messages.shared.IllegalTransition;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueCertificateTest {
  static final IssueCertificate ISSUE = issue(DECIDED);
  static final NotCompetent NOT_COMPETENT = new NotCompetent(ASSESSMENT);

  static IssueCertificate issue(LocalDate on) {
    return new IssueCertificate(ASSESSMENT, on);
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
            new Claim.Take(
                "certificate-number",
                ISSUED.number().number(),
                CERTIFICATE.value(),
                new NumberClash(ISSUED.number().number())),
            new Claim.Number("num-certificate-2023", 1),
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
  void a_body_suspended_meanwhile_withholds_the_certificate_until_it_may_again() {
    var later = DECIDED.plusDays(5);
    var suspended = new LspSuspended(LicenceId.of(LSP), LSP, DECIDED.plusDays(1), "audit");
    var withheld = new CertificateWithheld(REF, later, "LSP_NOT_LICENSED");
    var spec = certificate().where(LicenceId.of(LSP), licence(Set.of(SCHEME)), suspended);
    spec.when(issue(later)).then(withheld);
    spec.given(withheld).when(issue(later)).thenNothing();
    certificate().given(withheld).when(issue(later)).then(ISSUED);
  }

  @Test
  void what_is_withheld_can_only_be_issued() {
    certificate()
        .given(new CertificateWithheld(REF, DECIDED, "LSP_NOT_LICENSED"))
        .when(SuspendCertificateTest.SUSPEND)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "WITHHELD"));
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
