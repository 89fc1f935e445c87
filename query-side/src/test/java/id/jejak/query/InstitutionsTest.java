package id.jejak.query;

import static id.jejak.query.Sample.ASSESSOR;
import static id.jejak.query.Sample.BLK;
import static id.jejak.query.Sample.LSP;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.SESSION;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.IntakeBreachNoted;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.ConflictDeclared;
import id.jejak.messages.assessor.ConflictKind;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.Accreditation;
import id.jejak.messages.organization.CapabilityRecorded;
import id.jejak.messages.organization.CentreStatus;
import id.jejak.messages.organization.CentreStatusRecorded;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationPlaced;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.DemandRecorded;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.OccupationLinked;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationLapsed;
import id.jejak.messages.venue.TukVerified;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The endpoints about institutions over HTTP: who may do what on a day.
class InstitutionsTest {
  private static final OrganizationId OTHER = new OrganizationId("org-lsp-2");
  private static final OrganizationId PROVINCE = new OrganizationId("org-province");
  private static final OrganizationId OFFICE = new OrganizationId("org-office");
  private static final OrganizationId PARTNER = new OrganizationId("org-pt");
  private static final SchemeId OTO = SCHEME.scheme();
  private static final SchemeId LAS = new SchemeId("sch-las");
  private static final TukId TUK = new TukId("tuk-blk");
  private static final AgreementId PKS = new AgreementId("agr-pks");
  private static final PersonId RATNA = person("ratna");

  static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide().shows(story());
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  private static Period year(int from, int to) {
    return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
  }

  private static SchemeTerms terms(int attempts, Set<Mode> modes) {
    return new SchemeTerms(
        Packaging.KLASTER,
        0,
        "45201",
        "7231",
        Certifier.BNSP,
        List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Servis")),
        SchemeTerms.Entry.OPEN,
        Requirement.NONE,
        Set.of(Instrument.ORAL),
        modes,
        attempts,
        6,
        36,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        List.of(),
        0);
  }

  private static OrganizationRegistered registered(
      OrganizationId id, OrganizationKind kind, String seat) {
    return new OrganizationRegistered(id, kind, id.value(), new RegionCode(seat));
  }

  private static Story story() {
    var licence = LicenceId.of(LSP);
    var other = LicenceId.of(OTHER);
    return Story.of(
        registered(PROVINCE, OrganizationKind.LABOUR_OFFICE, "16"),
        registered(OFFICE, OrganizationKind.LABOUR_OFFICE, "16.07"),
        registered(BLK, OrganizationKind.TRAINING_CENTRE, "16.07"),
        registered(LSP, OrganizationKind.CERTIFICATION_BODY, "36.73"),
        registered(OTHER, OrganizationKind.CERTIFICATION_BODY, "16.71"),
        new OrganizationPlaced(OFFICE, PROVINCE, day("2022-01-01")),
        new OrganizationPlaced(BLK, OFFICE, day("2022-01-01")),
        new OfficeHolderAppointed(
            OFFICE, "Kepala Dinas", RATNA, Personal.of(RATNA, "Ratna"), true, year(2023, 2023)),
        new OfficeHolderEnded(OFFICE, "Kepala Dinas", RATNA, day("2023-01-01"), day("2023-06-01")),
        new CapabilityRecorded(BLK, OTO, year(2023, 2023)),
        new CentreStatusRecorded(
            BLK, CentreStatus.UPTD, Accreditation.C, day("2020-01-01"), "SK 1"),
        new CentreStatusRecorded(
            BLK, CentreStatus.UPTD, Accreditation.B, day("2023-01-01"), "SK 2"),
        new AgreementDrafted(
            PKS,
            AgreementKind.PKS,
            List.of(OFFICE, PARTNER),
            new AgreementTerms(Set.of(OTO), "Pelatihan", year(2023, 2023), 160, null)),
        new AgreementSigned(PKS, day("2023-01-09"), List.of()),
        new IntakePromised(PKS, PARTNER, 40, year(2023, 2023)),
        new IntakeBreachNoted(PKS, PARTNER, year(2023, 2023), 40, 12),
        new LspLicenceGranted(
            licence, LSP, LspType.P2, "BNSP-LSP-1", Set.of(OTO), year(2020, 2023)),
        new LspScopeExtended(licence, LSP, LAS, day("2022-01-01")),
        new LspSuspended(licence, LSP, day("2023-03-01"), "AUDIT"),
        new LspSuspensionLifted(licence, LSP, day("2023-03-21")),
        new LspLicenceRenewed(licence, LSP, "BNSP-LSP-1", Set.of(OTO), year(2024, 2026)),
        new LspLicenceGranted(
            other, OTHER, LspType.P3, "BNSP-LSP-2", Set.of(OTO, LAS), year(2022, 2024)),
        new LspScopeReduced(other, OTHER, LAS, day("2023-07-01")),
        new TukRegistered(TUK, TukKind.TEMPORARY, BLK, new RegionCode("16.07.03"), 16),
        new TukVerified(TUK, LSP, OTO, new Period(day("2023-03-10"), day("2023-03-11"))),
        new TukVerificationLapsed(TUK, LSP, OTO, day("2023-03-12")),
        new AssessorRegistered(
            ASSESSOR,
            RATNA,
            Personal.of(RATNA, "Ratna"),
            Personal.of(RATNA, "MET.000.004772 2021"),
            Set.of(OTO),
            year(2021, 2023)),
        new AssessorJoinedLsp(ASSESSOR, LSP, day("2021-02-01")),
        new ConflictDeclared(ASSESSOR, null, BLK, ConflictKind.EMPLOYER, day("2023-12-31")),
        new SchemePublished(OTO, "Servis mobil ringan", terms(2, Set.of(Mode.ON_SITE))),
        new OccupationLinked(OTO, "7231", "Mekanik"),
        new DemandRecorded(OTO, new RegionCode("16.07"), 2023, 120, "Survei"),
        new SchemeVersionPublished(
            new SchemeVersion(OTO, 2),
            terms(3, Set.of(Mode.ON_SITE, Mode.ONLINE)),
            "daring",
            new TransitionPlan(day("2023-12-31"), TransitionPlan.Candidates.MOVE)),
        new SessionScheduled(
            SESSION, LSP, PROGRAM, TUK, SCHEME, day("2023-03-10"), Mode.ON_SITE, 16));
  }

  private static List<String> ids(String path, String of) {
    return side.get(path).at("/items").valueStream().map(item -> item.get(of).asString()).toList();
  }

  @Test
  void another_body_for_a_scheme_is_found_by_the_day() {
    assertThat(ids("/api/v1/lsps?scheme=sch-oto&day=2023-02-01", "lsp"))
        .containsExactly("org-lsp", "org-lsp-2");
    assertThat(ids("/api/v1/lsps?scheme=sch-oto&day=2023-03-10", "lsp"))
        .containsExactly("org-lsp-2");
    assertThat(ids("/api/v1/lsps?scheme=sch-oto&day=2023-03-21", "lsp"))
        .containsExactly("org-lsp", "org-lsp-2");
    assertThat(ids("/api/v1/lsps?scheme=sch-oto&day=2025-01-01", "lsp")).containsExactly("org-lsp");
  }

  @Test
  void a_scheme_is_licensed_while_it_is_in_the_scope() {
    assertThat(ids("/api/v1/lsps?scheme=sch-las&day=2023-02-01", "lsp"))
        .containsExactly("org-lsp", "org-lsp-2");
    assertThat(ids("/api/v1/lsps?scheme=sch-las&day=2023-07-01", "lsp")).containsExactly("org-lsp");
    assertThat(ids("/api/v1/lsps?scheme=sch-las&day=2024-02-01", "lsp")).isEmpty();
  }

  @Test
  void the_history_of_a_licence_is_told_by_its_days() {
    var history = side.get("/api/v1/lsps/org-lsp");
    assertThat(history.at("/history").valueStream().map(fact -> fact.get("what").asString()))
        .containsExactly("LICENSED", "SUSPENDED", "LIFTED", "LICENSED");
    assertThat(side.get("/api/v1/lsps/org-nobody").status()).isEqualTo(404);
  }

  @Test
  void what_a_lapse_touches_is_listed() {
    var affected = side.get("/api/v1/lsps/org-lsp/affected?from=2023-03-01");
    assertThat(affected.at("/sessions/0").asString()).isEqualTo("ses-1");
    assertThat(side.get("/api/v1/lsps/org-lsp/affected?from=2023-03-11").at("/sessions").size())
        .isZero();
  }

  @Test
  void what_ends_soon_is_listed_page_by_page() {
    var all = "/api/v1/expiries?until=2024-12-31";
    assertThat(ids(all, "id")).containsExactly("tuk-blk", "asr-1", "org-lsp-2");
    var first = side.get(all + "&limit=1");
    assertThat(
            ids(all + "&limit=1&after=" + first.at("/next").asString().replace("|", "%7C"), "id"))
        .containsExactly("asr-1");
    assertThat(ids(all + "&lsp=org-lsp", "kind")).containsExactly("TUK", "ASSESSOR");
  }

  @Test
  void a_venue_is_fit_on_the_days_it_was_verified_for() {
    var fit = "/api/v1/tuks?lsp=org-lsp&scheme=sch-oto&day=";
    assertThat(ids(fit + "2023-03-10", "tuk")).containsExactly("tuk-blk");
    assertThat(ids(fit + "2023-03-12", "tuk")).isEmpty();
    assertThat(side.get("/api/v1/tuks/tuk-blk").at("/findings").size()).isEqualTo(2);
  }

  @Test
  void an_assessor_is_found_by_body_scheme_and_day() {
    var found = side.get("/api/v1/assessors?lsp=org-lsp&scheme=sch-oto&day=2023-03-10");
    assertThat(found.at("/items/0/name").asString()).isEqualTo("Ratna");
    assertThat(ids("/api/v1/assessors?lsp=org-lsp&scheme=sch-oto&day=2024-03-10", "assessor"))
        .isEmpty();
    assertThat(side.get("/api/v1/assessors/asr-1").at("/conflicts/0/towards").asString())
        .isEqualTo("org-blk");
  }

  @Test
  void an_agreement_is_in_force_on_its_days() {
    assertThat(ids("/api/v1/agreements?status=IN_FORCE&party=org-office&day=2023-02-01", "subject"))
        .containsExactly("Pelatihan");
    assertThat(
            side.get("/api/v1/agreements/agr-pks?day=2023-01-02")
                .at("/agreement/status")
                .asString())
        .isEqualTo("SIGNED");
    var later = side.get("/api/v1/agreements/agr-pks?day=2024-01-01");
    assertThat(later.at("/agreement/status").asString()).isEqualTo("EXPIRED");
    assertThat(later.at("/promises/0/taken").asInt()).isEqualTo(12);
  }

  @Test
  void offices_stand_in_a_tree() {
    var tree = side.get("/api/v1/organizations/org-province/tree").at("/items");
    assertThat(tree.valueStream().map(node -> node.get("organization").asString()))
        .containsExactly("org-province", "org-office", "org-blk");
    assertThat(ids("/api/v1/organizations?teaches=sch-oto&day=2023-05-01", "organization"))
        .containsExactly("org-blk");
    assertThat(ids("/api/v1/organizations?teaches=sch-oto&day=2024-05-01", "organization"))
        .isEmpty();
  }

  @Test
  void an_organisation_shows_its_offices_and_its_status_over_time() {
    var office = side.get("/api/v1/organizations/org-office");
    assertThat(office.at("/offices/0/name").asString()).isEqualTo("Ratna");
    assertThat(office.at("/offices/0/acting").asBoolean()).isTrue();
    assertThat(office.at("/offices/0/endedOn").asString()).isEqualTo("2023-06-01");
    var centre = side.get("/api/v1/organizations/org-blk");
    assertThat(centre.at("/statuses").size()).isEqualTo(2);
    assertThat(centre.at("/organization/accreditation").asString()).isEqualTo("B");
  }

  @Test
  void the_catalogue_shows_every_version_and_what_it_changes() {
    assertThat(ids("/api/v1/schemes?kbji=7231", "scheme")).containsExactly("sch-oto");
    var scheme = side.get("/api/v1/schemes/sch-oto");
    assertThat(scheme.at("/versions/0/status").asString()).isEqualTo("RETIRING");
    assertThat(scheme.at("/versions/0/until").asString()).isEqualTo("2023-12-31");
    assertThat(scheme.at("/versions/1/status").asString()).isEqualTo("PUBLISHED");
    assertThat(scheme.at("/versions/1/terms/attempts").asInt()).isEqualTo(3);
    assertThat(scheme.at("/demand/0/people").asInt()).isEqualTo(120);
    var changes = side.get("/api/v1/schemes/sch-oto/versions/2/changes?from=1");
    assertThat(changes.at("/items/0/term").asString()).isEqualTo("modes");
    assertThat(changes.at("/items/0/added/0").asString()).isEqualTo("ONLINE");
    assertThat(changes.at("/items/1/term").asString()).isEqualTo("attempts");
    assertThat(changes.at("/items/1/to").asInt()).isEqualTo(3);
    assertThat(side.get("/api/v1/schemes/sch-oto/versions/3/changes?from=1").status())
        .isEqualTo(404);
  }
}
