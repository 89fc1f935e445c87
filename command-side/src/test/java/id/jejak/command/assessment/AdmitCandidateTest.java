package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ADMISSION;
import static id.jejak.command.assessment.Example.ADMITTED;
import static id.jejak.command.assessment.Example.AGREEMENT;
import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.CANDIDATE;
import static id.jejak.command.assessment.Example.CLASS;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MAY_PROCEED;
import static id.jejak.command.assessment.Example.OFFICE;
import static id.jejak.command.assessment.Example.OTHER;
import static id.jejak.command.assessment.Example.PERSON;
import static id.jejak.command.assessment.Example.PROGRAM;
import static id.jejak.command.assessment.Example.SCHEME;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.VERSION;
import static id.jejak.command.assessment.Example.YEARS;
import static id.jejak.command.assessment.Example.application;
import static id.jejak.command.assessment.Example.licence;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.assessment.AdmitCandidate;
import id.jejak.messages.assessment.ApplicationCommand;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.ValidCertificateExists;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.licence.LspTypeNotAllowed;
import id.jejak.messages.licence.SchemeOutOfScope;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationPlaced;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.Seats;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdmitCandidateTest {
  static final OrganizationId CENTRE = new OrganizationId("org-blk");
  static final OrganizationId PROVINCE = new OrganizationId("org-province");
  static final AdmitCandidate ADMIT = new AdmitCandidate(APPLICATION, ADMISSION);
  static final ApplicationEvent[] REVIEWED = {SUBMITTED, SELF_ASSESSED, MAY_PROCEED};

  @Test
  void a_reviewed_candidate_is_admitted() {
    application().given(REVIEWED).when(ADMIT).then(ADMITTED);
  }

  @Test
  void admitting_twice_changes_nothing() {
    application().given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED, ADMITTED).when(ADMIT).thenNothing();
  }

  @Test
  void whom_the_review_holds_back_is_rejected() {
    application()
        .given(SUBMITTED, SELF_ASSESSED, new SelfAssessmentReviewed(CANDIDATE, ASSESSOR, false))
        .when(ADMIT)
        .then(new CandidateRejected(CANDIDATE, ADMISSION, "MAY_NOT_PROCEED"));
  }

  @Test
  void rejecting_twice_changes_nothing() {
    application()
        .given(
            SUBMITTED,
            SELF_ASSESSED,
            new SelfAssessmentReviewed(CANDIDATE, ASSESSOR, false),
            new CandidateRejected(CANDIDATE, ADMISSION, "MAY_NOT_PROCEED"))
        .when(ADMIT)
        .thenNothing();
  }

  @Test
  void nobody_is_admitted_without_a_review() {
    application()
        .given(SUBMITTED)
        .when(ADMIT)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "SUBMITTED"));
  }

  @Test
  void an_unlicensed_body_admits_nobody() {
    application()
        .where(LicenceId.of(LSP))
        .given(REVIEWED)
        .when(ADMIT)
        .thenRefused(new LspNotLicensed(LSP, ADMISSION));
  }

  @Test
  void a_suspended_body_admits_nobody_until_the_suspension_is_lifted() {
    var suspended = new LspSuspended(LicenceId.of(LSP), LSP, ADMISSION, "audit");
    var lifted = new LspSuspensionLifted(LicenceId.of(LSP), LSP, ADMISSION);
    application()
        .where(LicenceId.of(LSP), licence(LspType.P3), suspended)
        .given(REVIEWED)
        .when(ADMIT)
        .thenRefused(new LspNotLicensed(LSP, ADMISSION));
    application()
        .where(LicenceId.of(LSP), licence(LspType.P3), suspended, lifted)
        .given(REVIEWED)
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void a_withdrawn_licence_admits_nobody_from_its_day() {
    var id = LicenceId.of(LSP);
    application()
        .where(id, licence(LspType.P3), new LspLicenceWithdrawn(id, LSP, ADMISSION, "fraud"))
        .given(REVIEWED)
        .when(ADMIT)
        .thenRefused(new LspNotLicensed(LSP, ADMISSION));
    application()
        .where(
            id,
            licence(LspType.P3),
            new LspLicenceWithdrawn(id, LSP, ADMISSION.plusDays(1), "fraud"))
        .given(REVIEWED)
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void a_scheme_out_of_the_licensed_scope_is_refused() {
    var id = LicenceId.of(LSP);
    application()
        .where(id, licence(LspType.P3), new LspScopeReduced(id, LSP, SCHEME, ADMISSION))
        .given(REVIEWED)
        .when(ADMIT)
        .thenRefused(new SchemeOutOfScope(LSP, SCHEME, ADMISSION));
    application()
        .where(id, licence(LspType.P3), new LspScopeReduced(id, LSP, SCHEME, ADMISSION.plusDays(1)))
        .given(REVIEWED)
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void a_scope_counts_from_the_day_it_is_extended() {
    var id = LicenceId.of(LSP);
    var bare = new LspLicenceGranted(id, LSP, LspType.P3, "BNSP-LSP-1389-ID", Set.of(), YEARS);
    application()
        .where(id, bare, new LspScopeExtended(id, LSP, SCHEME, ADMISSION))
        .given(REVIEWED)
        .when(ADMIT)
        .then(ADMITTED);
    application()
        .where(id, bare, new LspScopeExtended(id, LSP, SCHEME, ADMISSION.plusDays(1)))
        .given(REVIEWED)
        .when(ADMIT)
        .thenRefused(new SchemeOutOfScope(LSP, SCHEME, ADMISSION));
  }

  @Test
  void a_second_party_body_certifies_its_network_by_an_agreement_in_force() {
    application()
        .where(LicenceId.of(LSP), licence(LspType.P2))
        .given(REVIEWED)
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void a_second_party_body_certifies_nobody_else() {
    var drafted =
        new AgreementDrafted(
            AGREEMENT,
            AgreementKind.PKS,
            List.of(OFFICE, OTHER),
            new AgreementTerms(Set.of(SCHEME), "Training", YEARS, 0, null));
    var own =
        new AgreementDrafted(
            AGREEMENT,
            AgreementKind.PKS,
            List.of(OFFICE, LSP),
            new AgreementTerms(Set.of(SCHEME), "Training", YEARS, 0, null));
    var signed = new AgreementSigned(AGREEMENT, YEARS.from(), List.of());
    var outsider = new LspTypeNotAllowed(LSP, OFFICE);
    var second = application().where(LicenceId.of(LSP), licence(LspType.P2)).given(REVIEWED);
    second.where(AGREEMENT, drafted, signed).when(ADMIT).thenRefused(outsider);
    second.where(AGREEMENT, own).when(ADMIT).thenRefused(outsider);
    second
        .where(AGREEMENT, own, signed, new AgreementTerminated(AGREEMENT, ADMISSION, "over"))
        .when(ADMIT)
        .thenRefused(outsider);
    second
        .where(AGREEMENT, own, new AgreementSigned(AGREEMENT, ADMISSION.plusDays(1), List.of()))
        .when(ADMIT)
        .thenRefused(outsider);
  }

  @Test
  void a_second_party_body_certifies_the_people_of_its_parent_and_of_what_stands_under_it() {
    var second = alone(LspType.P2).where(LSP, placed(LSP, PROVINCE));
    second.when(ADMIT).thenRefused(new LspTypeNotAllowed(LSP, OFFICE));
    second.where(OFFICE, placed(OFFICE, PROVINCE)).when(ADMIT).then(ADMITTED);
    second
        .where(OFFICE, placed(OFFICE, OTHER))
        .where(OTHER, placed(OTHER, PROVINCE))
        .when(ADMIT)
        .then(ADMITTED);
    second
        .where(OFFICE, new OrganizationPlaced(OFFICE, PROVINCE, ADMISSION.plusDays(1)))
        .when(ADMIT)
        .thenRefused(new LspTypeNotAllowed(LSP, OFFICE));
  }

  @Test
  void a_second_party_body_certifies_whom_its_centre_trained_but_not_whom_another_did() {
    var second = alone(LspType.P2).where(LSP, placed(LSP, CENTRE)).where(CENTRE);
    second.where(CLASS, taughtBy(CENTRE)).when(ADMIT).then(ADMITTED);
    second
        .where(CLASS, taughtBy(OTHER))
        .where(CENTRE, placed(CENTRE, OFFICE))
        .where(OTHER, placed(OTHER, OFFICE))
        .when(ADMIT)
        .thenRefused(new LspTypeNotAllowed(LSP, OFFICE));
  }

  @Test
  void an_agreement_with_the_parent_binds_the_body() {
    var bound =
        new AgreementDrafted(
            AGREEMENT,
            AgreementKind.PKS,
            List.of(OFFICE, CENTRE),
            new AgreementTerms(Set.of(SCHEME), "Training", YEARS, 0, null));
    var signed = new AgreementSigned(AGREEMENT, YEARS.from(), List.of());
    application()
        .where(LicenceId.of(LSP), licence(LspType.P2))
        .where(LSP, placed(LSP, CENTRE))
        .where(AGREEMENT, bound, signed)
        .given(REVIEWED)
        .when(ADMIT)
        .then(ADMITTED);
  }

  @Test
  void a_first_party_body_certifies_its_own_people_whatever_an_agreement_says() {
    application()
        .where(LicenceId.of(LSP), licence(LspType.P1))
        .given(REVIEWED)
        .when(ADMIT)
        .thenRefused(new LspTypeNotAllowed(LSP, OFFICE));
    alone(LspType.P1)
        .where(LSP, placed(LSP, CENTRE))
        .where(CLASS, taughtBy(CENTRE))
        .when(ADMIT)
        .then(ADMITTED);
  }

  /// Bound by no agreement.
  private static DeciderSpec<ApplicationCommand, Application, ApplicationEvent, ApplicationFacts>
      alone(LspType type) {
    return application().where(LicenceId.of(LSP), licence(type)).where(AGREEMENT).given(REVIEWED);
  }

  private static OrganizationPlaced placed(OrganizationId organization, OrganizationId parent) {
    return new OrganizationPlaced(organization, parent, YEARS.from());
  }

  private static ClassScheduled taughtBy(OrganizationId provider) {
    return new ClassScheduled(
        CLASS,
        PROGRAM,
        1,
        new TrainingType("OTO"),
        VERSION,
        provider,
        LSP,
        FundingSource.APBD,
        new Seats(16, 16),
        List.of(),
        YEARS.from(),
        YEARS.to(),
        30,
        8,
        Mode.ON_SITE,
        List.of());
  }

  @Test
  void a_second_party_body_needs_the_programme() {
    application()
        .where(LicenceId.of(LSP), licence(LspType.P2))
        .where(PROGRAM)
        .given(REVIEWED)
        .when(ADMIT)
        .thenRefused(new LspTypeNotAllowed(LSP, LSP));
  }

  @Test
  void who_holds_an_active_certificate_of_the_scheme_is_refused() {
    application()
        .held("active-certificate", "per-1|sch-oto-1", "cert-1")
        .given(REVIEWED)
        .when(ADMIT)
        .thenRefused(new ValidCertificateExists(PERSON, SCHEME));
  }
}
