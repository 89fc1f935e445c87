package id.jejak.app.sample.scenarios;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Names;
import id.jejak.app.sample.SyntheticNik;
import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.AttachPks;
import id.jejak.messages.agreement.DraftAgreement;
import id.jejak.messages.agreement.SignAgreement;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.licence.GrantLspLicence;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.AppointOfficeHolder;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.RecordCapability;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.Sex;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.program.AddProvider;
import id.jejak.messages.program.AddTrainingType;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Role;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import id.jejak.messages.venue.VerifyTuk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What all scenarios share: one labour office with its training centre and programme, two
/// certification bodies, three schemes, and who works there.
final class Office {
  static final OrganizationId OFFICE = new OrganizationId("org-dinas");
  static final OrganizationId CENTRE = new OrganizationId("org-blk");

  /// Certifies servicing and welding.
  static final OrganizationId LSP_ONE = new OrganizationId("org-lsp-satu");

  /// Certifies servicing and screen printing.
  static final OrganizationId LSP_TWO = new OrganizationId("org-lsp-dua");

  static final OrganizationId AUTHORITY = new OrganizationId("org-bnsp");
  static final OrganizationId INSURER = new OrganizationId("org-insurer");

  static final SchemeVersion SERVICING = new SchemeVersion(new SchemeId("sch-SERVIS"), 1);
  static final SchemeVersion WELDING = new SchemeVersion(new SchemeId("sch-LAS"), 1);
  static final SchemeVersion PRINTING = new SchemeVersion(new SchemeId("sch-SABLON"), 1);

  static final ProgramId PROGRAM = new ProgramId("prog-ANOM");
  static final AgreementId PKS = new AgreementId("agr-ANOM-pks");
  static final TrainingType TYPE = new TrainingType("SERVIS");
  static final RegionCode DISTRICT = new RegionCode("16.07.03");
  static final Period LICENSED = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2027, 12, 31));
  static final Rupiah STIPEND = new Rupiah(750_000);
  static final Rupiah FEE = new Rupiah(500_000);

  static final Actor ADMIN = new Actor("office.program", Role.PROGRAM_ADMIN, OFFICE);
  static final Actor HEAD = new Actor("office.head", Role.PROGRAM_ADMIN, OFFICE);
  static final Actor APPROVER = new Actor("office.finance.approver", Role.FINANCE, OFFICE);
  static final Actor PAYER = new Actor("office.finance.payer", Role.FINANCE, OFFICE);
  static final Actor LICENSING = new Actor("bnsp.licensing", Role.AUTHORITY, AUTHORITY);
  static final Actor TRAINING = new Actor("blk.training", Role.TRAINING_ADMIN, CENTRE);

  private static final AgreementId MOU = new AgreementId("agr-ANOM-mou");
  private static final String CHIEF = "KEPALA";
  private static final Period TERM =
      new Period(LocalDate.of(2023, 12, 20), LocalDate.of(2025, 12, 31));
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1990, 1, 1);
  private static final Chance CHANCE = new Chance("ANOM");

  /// People of one scenario have numbers below this, and so have their identity documents.
  private static final int PEOPLE = 20;

  private Office() {}

  static Actor admin(OrganizationId lsp) {
    return new Actor(lsp.value() + ".admin", Role.LSP_ADMIN, lsp);
  }

  static Actor committee(OrganizationId lsp) {
    return new Actor(lsp.value() + ".committee", Role.COMMITTEE, lsp);
  }

  static Actor panel(OrganizationId lsp) {
    return new Actor(lsp.value() + ".appeal", Role.APPEAL_PANEL, lsp);
  }

  static Actor self(PersonId person) {
    return new Actor(person.value(), Role.PERSON, OFFICE);
  }

  static Actor company(OrganizationId employer) {
    return new Actor(employer.value() + ".hr", Role.COMPANY, employer);
  }

  /// Nobody who trains or assesses.
  static List<PersonId> members() {
    return List.of(
        new PersonId("per-committee-1"),
        new PersonId("per-committee-2"),
        new PersonId("per-committee-3"));
  }

  static List<PersonId> panelists() {
    return List.of(
        new PersonId("per-panel-1"), new PersonId("per-panel-2"), new PersonId("per-panel-3"));
  }

  static TukId venue(OrganizationId lsp) {
    return new TukId("tuk-" + lsp.value().substring("org-".length()));
  }

  static void founded(Telling t) {
    t.on("2024-01-02", 7);
    organizations(t);
    t.by(LICENSING, scheme(SERVICING, "Servis sepeda motor"));
    t.by(LICENSING, scheme(WELDING, "Las listrik"));
    t.by(LICENSING, scheme(PRINTING, "Sablon"));
    agreements(t);
    programme(t, PROGRAM, "Pelatihan 2024 (contoh)", 400);
    t.by(ADMIN, new OpenRegistration(PROGRAM, 1, new Period(t.today(), LocalDate.of(2024, 6, 28))));
    allocate(t, PROGRAM, FundingLine.TRAINING, 10, new Rupiah(5_000_000));
    allocate(t, PROGRAM, FundingLine.CERTIFICATION, 20, FEE);
    allocate(t, PROGRAM, FundingLine.INSURANCE, 60, new Rupiah(33_600));
    allocate(t, PROGRAM, FundingLine.STIPEND, 60, STIPEND);
    body(t, LSP_ONE, "1", Set.of(SERVICING.scheme(), WELDING.scheme()));
    body(t, LSP_TWO, "2", Set.of(SERVICING.scheme(), PRINTING.scheme()));
  }

  private static void organizations(Telling t) {
    register(t, OFFICE, OrganizationKind.LABOUR_OFFICE, "Disnaker (contoh)");
    register(t, CENTRE, OrganizationKind.TRAINING_CENTRE, "UPTD BLK (contoh)");
    register(t, LSP_ONE, OrganizationKind.CERTIFICATION_BODY, "LSP Satu (contoh)");
    register(t, LSP_TWO, OrganizationKind.CERTIFICATION_BODY, "LSP Dua (contoh)");
    register(t, AUTHORITY, OrganizationKind.AUTHORITY, "Badan sertifikasi nasional (contoh)");
    register(t, INSURER, OrganizationKind.INSURER, "Jaminan Sosial (contoh)");
    List.of(OFFICE, CENTRE, LSP_ONE).forEach(each -> appointed(t, each));
  }

  private static void appointed(Telling t, OrganizationId where) {
    PersonId holder = chief(where);
    t.by(
        ADMIN,
        new AppointOfficeHolder(
            where, CHIEF, holder, Personal.of(holder, "Kepala (contoh)"), false, LICENSED));
  }

  /// A memorandum between the office and a company.
  static AgreementId partnership(Telling t, OrganizationId company) {
    appointed(t, company);
    var agreement = new AgreementId("agr-" + t.id());
    List<OrganizationId> parties = List.of(OFFICE, company);
    t.by(
        ADMIN,
        new DraftAgreement(
            agreement,
            AgreementKind.MOU,
            parties,
            new AgreementTerms(Set.of(), "Kemitraan penempatan", TERM, 0, null)));
    t.by(HEAD, new SignAgreement(agreement, TERM.from(), signatories(parties)));
    return agreement;
  }

  static void register(Telling t, OrganizationId id, OrganizationKind kind, String name) {
    t.by(ADMIN, new RegisterOrganization(id, kind, name, new RegionCode("16.07")));
  }

  private static PersonId chief(OrganizationId of) {
    return new PersonId("per-chief-" + of.value());
  }

  private static PublishScheme scheme(SchemeVersion version, String name) {
    return new PublishScheme(version.scheme(), name, terms(version.scheme(), 3));
  }

  /// The first so many units of a scheme.
  static List<UnitCode> units(SchemeId scheme, int count) {
    var units = new ArrayList<UnitCode>();
    int field = scheme.equals(SERVICING.scheme()) ? 1 : scheme.equals(WELDING.scheme()) ? 2 : 3;
    for (int i = 1; i <= count; i++) {
      units.add(new UnitCode("U.99SYN%02d.%03d.1".formatted(field, i)));
    }
    return units;
  }

  static SchemeTerms terms(SchemeId scheme, int units) {
    return new SchemeTerms(
        Packaging.KLASTER,
        0,
        "45407",
        "7231",
        Certifier.BNSP,
        units(scheme, units).stream().map(unit -> new Unit(unit, "Unit (contoh)")).toList(),
        SchemeTerms.Entry.OPEN,
        Requirement.NONE,
        Set.of(Instrument.values()),
        Set.of(Mode.values()),
        2,
        6,
        36,
        SchemeTerms.Renewal.RECOGNITION,
        0,
        List.of(30, 90, 180),
        Training.SESSIONS * Training.HOURS);
  }

  private static void agreements(Telling t) {
    List<OrganizationId> parties = List.of(OFFICE, CENTRE, LSP_ONE);
    LocalDate signed = TERM.from();
    t.by(
        ADMIN,
        new DraftAgreement(
            MOU,
            AgreementKind.MOU,
            parties,
            new AgreementTerms(Set.of(), "Pelatihan dan sertifikasi", TERM, 0, null)));
    t.by(HEAD, new SignAgreement(MOU, signed, signatories(parties)));
    Set<SchemeId> schemes = new LinkedHashSet<>();
    Collections.addAll(schemes, SERVICING.scheme(), WELDING.scheme(), PRINTING.scheme());
    t.by(
        ADMIN,
        new DraftAgreement(
            PKS,
            AgreementKind.PKS,
            parties,
            new AgreementTerms(
                Collections.unmodifiableSet(schemes), "Pelaksanaan 2024", TERM, 0, null)),
        new AttachPks(PKS, MOU),
        new RecordCapability(CENTRE, SERVICING.scheme(), LICENSED));
    t.by(HEAD, new SignAgreement(PKS, signed, signatories(parties)));
  }

  private static List<Signatory> signatories(List<OrganizationId> parties) {
    return parties.stream().map(each -> new Signatory(each, CHIEF, chief(each))).toList();
  }

  static void programme(Telling t, ProgramId program, String name, int places) {
    t.by(
        ADMIN,
        new PlanProgram(
            program,
            name,
            OFFICE,
            null,
            PKS,
            2024,
            new Period(t.today(), LocalDate.of(2024, 12, 31))),
        new AddProvider(program, CENTRE),
        new AddTrainingType(program, TYPE, "Servis sepeda motor", SERVICING),
        new SetQuota(program, ProgramTrack.TRAINING, places));
  }

  static void allocate(
      Telling t, ProgramId program, FundingLine line, int units, Rupiah unitPrice) {
    t.by(
        APPROVER,
        new ApproveAllocation(
            AllocationId.of(program, line),
            program,
            FundingSource.APBD,
            2024,
            OFFICE,
            PKS,
            line,
            new Rupiah(units * unitPrice.amount()),
            unitPrice));
  }

  private static void body(Telling t, OrganizationId lsp, String number, Set<SchemeId> scope) {
    TukId venue = venue(lsp);
    t.by(
        LICENSING,
        new GrantLspLicence(
            LicenceId.of(lsp),
            lsp,
            LspType.P3,
            "BNSP-LSP-CONTOH-%s-ID".formatted(number),
            scope,
            LICENSED));
    t.by(admin(lsp), new RegisterTuk(venue, TukKind.PERMANENT, lsp, DISTRICT, 40));
    for (SchemeId each : List.of(SERVICING.scheme(), WELDING.scheme(), PRINTING.scheme())) {
      if (scope.contains(each)) {
        t.by(admin(lsp), new VerifyTuk(venue, lsp, each, LICENSED));
      }
    }
  }

  /// The `number`-th person of a scenario, from 1.
  static PersonId person(Telling t, int number) {
    return new PersonId("per-%s-%02d".formatted(t.id(), number));
  }

  static PersonId registered(Telling t, int number) {
    PersonId person = person(t, number);
    t.by(ADMIN, registering(person, ordinal(t, number)));
    return person;
  }

  static List<PersonId> registered(Telling t, int from, int to) {
    var people = new ArrayList<PersonId>();
    for (int number = from; number <= to; number++) {
      people.add(registered(t, number));
    }
    return people;
  }

  /// The number of a person over all scenarios.
  static int ordinal(Telling t, int number) {
    return Integer.parseInt(t.id().substring(1)) * PEOPLE + number;
  }

  static RegisterPerson registering(PersonId person, int ordinal) {
    return registering(person, ordinal, nik(ordinal, DISTRICT));
  }

  static RegisterPerson registering(PersonId person, int ordinal, IdentityDocument identity) {
    return new RegisterPerson(
        person,
        Personal.of(person, identity),
        Personal.of(person, name(ordinal)),
        Personal.of(person, birth(ordinal)),
        Sex.FEMALE,
        Education.SMA,
        DISTRICT,
        Personal.of(
            DataSubjectId.of(person),
            new Contact(
                "0800-%04d".formatted(ordinal), "peserta%04d@contoh.invalid".formatted(ordinal))),
        true);
  }

  static IdentityDocument nik(int ordinal, RegionCode district) {
    return SyntheticNik.of(district, birth(ordinal), Sex.FEMALE, ordinal);
  }

  static String name(int ordinal) {
    return Names.of(CHANCE, "person", ordinal, Sex.FEMALE, false);
  }

  private static LocalDate birth(int ordinal) {
    return FIRST_BIRTH.plusDays(ordinal);
  }
}
