package id.jejak.app.sample.banyuasin;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Names;
import id.jejak.app.sample.Script;
import id.jejak.kernel.Command;
import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AttachPks;
import id.jejak.messages.agreement.DraftAgreement;
import id.jejak.messages.agreement.SignAgreement;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.licence.ExtendScope;
import id.jejak.messages.licence.GrantLspLicence;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.AppointOfficeHolder;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.AddProvider;
import id.jejak.messages.program.AddTrainingType;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.program.SetReservedQuota;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.trainer.AddTrainerCertificate;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.RegisterTrainer;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.Seats;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.TukKind;
import id.jejak.messages.venue.VerifyTuk;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What must be there first: organisations and who signs for them, agreements, money, schemes,
/// licence, venue, staff, and the classes wave by wave.
final class Foundations {
  private static final RegionCode REGENCY = new RegionCode("16.07");
  private static final RegionCode SERANG = new RegionCode("36.73");
  private static final String HEAD = "KEPALA";
  private static final LocalDate SIGNED = LocalDate.of(2022, 11, 21);
  private static final Period TERM = new Period(SIGNED, LocalDate.of(2024, 12, 31));
  private static final Period IN_OFFICE =
      new Period(LocalDate.of(2021, 3, 1), LocalDate.of(2026, 2, 28));
  private static final Period LICENSED =
      new Period(LocalDate.of(2021, 6, 1), LocalDate.of(2026, 5, 31));
  private static final long CLASS_PRICE = 50_000_000;
  private static final long CERTIFICATION_PRICE = 500_000;
  private static final long INSURANCE_PRICE = 2 * 16_800;
  private static final long STIPEND = 750_000;

  private final Plan plan;
  private final Fates fates;
  private final Staff staff;
  private final Script.Writer script;

  Foundations(Plan plan, Fates fates, Staff staff, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.staff = staff;
    this.script = script;
  }

  void write() {
    organizations();
    agreements();
    programme();
    money();
    certificationBody();
    trainers();
    plan.waves().forEach(this::wave);
    airConditioning();
    oneClassTooMany();
  }

  private void organizations() {
    register(
        Plan.OFFICE, OrganizationKind.LABOUR_OFFICE, "Disnakertrans Banyuasin (contoh)", REGENCY);
    register(Plan.BLK, OrganizationKind.TRAINING_CENTRE, "UPTD BLK Banyuasin (contoh)", REGENCY);
    register(Plan.LSP, OrganizationKind.CERTIFICATION_BODY, "LSP-SRG (contoh)", SERANG);
    register(
        Plan.AUTHORITY.tenant(),
        OrganizationKind.AUTHORITY,
        "Badan sertifikasi nasional (contoh)",
        new RegionCode("31.71"));
    register(Plan.INSURER, OrganizationKind.INSURER, "Jaminan Sosial (contoh)", REGENCY);
    for (District each : District.requesting()) {
      register(
          each.office(),
          OrganizationKind.DISTRICT_OFFICE,
          "Kantor Camat " + each.title + " (contoh)",
          each.code);
    }
    for (OrganizationId employer : Staff.EMPLOYERS) {
      register(
          employer,
          OrganizationKind.COMPANY,
          "PT Contoh " + employer.value().substring(employer.value().length() - 2),
          REGENCY);
    }
    for (OrganizationId party : parties()) {
      say(
          7,
          Plan.PROGRAM_ADMIN,
          new AppointOfficeHolder(
              party,
              HEAD,
              holder(party),
              Personal.of(
                  holder(party),
                  Names.of(plan.chance, "holder", parties().indexOf(party), Sex.MALE, false)),
              party.equals(Plan.BLK),
              IN_OFFICE));
    }
  }

  private void agreements() {
    for (Course course : Course.values()) {
      say(8, Plan.AUTHORITY, new PublishScheme(course.schemeId(), course.title, course.terms));
    }
    List<OrganizationId> umbrella = List.of(Plan.OFFICE, Plan.LSP);
    say(
        8,
        Plan.PROGRAM_ADMIN,
        new DraftAgreement(
            Plan.MOU,
            AgreementKind.MOU,
            umbrella,
            Set.of(),
            "Pelatihan dan sertifikasi tenaga kerja",
            TERM));
    say(8, Plan.HEAD, new SignAgreement(Plan.MOU, SIGNED, signatories(umbrella)));
    say(
        8,
        Plan.PROGRAM_ADMIN,
        new DraftAgreement(
            Plan.PKS,
            AgreementKind.PKS,
            parties(),
            schemes(_ -> true),
            "Pelaksanaan pelatihan dan uji kompetensi 2023",
            TERM));
    say(8, Plan.PROGRAM_ADMIN, new AttachPks(Plan.PKS, Plan.MOU));
    say(8, Plan.HEAD, new SignAgreement(Plan.PKS, SIGNED, signatories(parties())));
  }

  private void programme() {
    say(
        9,
        Plan.PROGRAM_ADMIN,
        new PlanProgram(
            Plan.PROGRAM,
            "PKTP Banyuasin 2023 (contoh)",
            Plan.OFFICE,
            Plan.PKS,
            2023,
            new Period(Plan.EPOCH, Plan.END)));
    say(9, Plan.PROGRAM_ADMIN, new AddProvider(Plan.PROGRAM, Plan.BLK));
    for (Course course : Course.values()) {
      if (course != Course.AC) {
        say(
            9,
            Plan.PROGRAM_ADMIN,
            new AddTrainingType(Plan.PROGRAM, course.type, course.title, course.scheme));
      }
    }
    say(9, Plan.PROGRAM_ADMIN, new SetQuota(Plan.PROGRAM, Plan.CLASSES * Plan.SEATS));
    for (District each : District.requesting()) {
      say(
          9,
          Plan.PROGRAM_ADMIN,
          new SetReservedQuota(
              Plan.PROGRAM, Course.OTO.type, each.code, Plan.SEATS, each.office()));
    }
  }

  /// The lines hold what the told classes cost; for the whole year these are the planned sums.
  private void money() {
    long classes = plan.classes.size();
    long people = classes * Plan.SEATS;
    long candidates =
        plan.classes.stream().mapToLong(c -> fates.cohort(c).completing().size()).sum();
    allocate(FundingLine.TRAINING, classes, CLASS_PRICE);
    allocate(FundingLine.CERTIFICATION, candidates, CERTIFICATION_PRICE);
    allocate(FundingLine.INSURANCE, people, INSURANCE_PRICE);
    allocate(FundingLine.STIPEND, people, STIPEND);
  }

  private void allocate(FundingLine line, long units, long price) {
    say(
        10,
        Plan.APPROVER,
        new ApproveAllocation(
            AllocationId.of(Plan.PROGRAM, line),
            Plan.PROGRAM,
            FundingSource.APBD,
            2023,
            Plan.OFFICE,
            Plan.PKS,
            line,
            new Rupiah(units * price),
            new Rupiah(price)));
  }

  private void certificationBody() {
    say(
        10,
        Plan.AUTHORITY,
        new GrantLspLicence(
            LicenceId.of(Plan.LSP),
            Plan.LSP,
            LspType.P2,
            "BNSP-LSP-CONTOH-ID",
            schemes(course -> course != Course.AC),
            LICENSED));
    say(
        10,
        Plan.LSP_ADMIN,
        new RegisterTuk(Plan.TUK, TukKind.TEMPORARY, Plan.BLK, District.BANYUASIN_III.code, 40));
    for (Course course : Course.values()) {
      if (course != Course.AC) {
        verifyVenue(Plan.EPOCH, course);
      }
    }
    for (Staff.Assessor each : staff.assessors()) {
      say(
          10,
          Plan.AUTHORITY,
          new RegisterAssessor(
              each.id(),
              each.person(),
              Personal.of(each.person(), each.name()),
              Personal.of(each.person(), "MET.000.0%05d CONTOH".formatted(90_000 + each.number())),
              each.fields(),
              LICENSED));
      say(10, Plan.LSP_ADMIN, new JoinLsp(each.id(), Plan.LSP, LICENSED.from()));
    }
  }

  private void trainers() {
    for (Staff.Trainer each : staff.trainers()) {
      say(
          10,
          Plan.TRAINING_ADMIN,
          new RegisterTrainer(
              each.id(),
              each.person(),
              Personal.of(each.person(), each.name()),
              each.civilServant() ? Employment.ASN : Employment.NON_ASN,
              Plan.BLK));
      say(
          10,
          Plan.TRAINING_ADMIN,
          new AddTrainerCertificate(each.id(), each.course().schemeId(), LICENSED));
    }
  }

  /// Classes are announced on the working day before registration opens; for the first wave that is
  /// the morning on which everything begins.
  private void wave(int wave) {
    List<Plan.TrainingClass> classes = plan.wave(wave);
    LocalDate opens = classes.getFirst().registrationOpens();
    LocalDate announced = wave == 1 ? opens : plan.calendar.workingDayBefore(opens);
    int hour = wave == 1 ? 11 : 9;
    for (Plan.TrainingClass each : classes) {
      script.add(
          plan.at(announced, hour),
          Plan.TRAINING_ADMIN,
          new ScheduleClass(
              each.id(),
              Plan.PROGRAM,
              wave,
              each.course().type,
              each.course().scheme,
              Plan.BLK,
              Plan.LSP,
              new Seats(Plan.SEATS, Plan.SEATS),
              each.reserved()
                  ? List.of(new ReservedSeats(each.district().code, Plan.SEATS))
                  : List.of(),
              each.firstDay(),
              Plan.SESSIONS,
              Plan.HOURS,
              Mode.ON_SITE));
      script.add(
          plan.at(announced, hour),
          Plan.TRAINING_ADMIN,
          new AssignTrainer(each.id(), staff.trainerOf(each).id()));
    }
    script.add(
        plan.at(opens, wave == 1 ? 12 : 8),
        Plan.PROGRAM_ADMIN,
        new OpenRegistration(
            Plan.PROGRAM, wave, new Period(opens, classes.getFirst().registrationEnds())));
  }

  /// A new training type in the middle of the year.
  private void airConditioning() {
    script.add(
        plan.at(Plan.AC_ADDED, 9),
        Plan.AUTHORITY,
        new ExtendScope(LicenceId.of(Plan.LSP), Course.AC.schemeId(), Plan.AC_ADDED));
    script.add(
        plan.at(Plan.AC_ADDED, 13),
        Plan.PROGRAM_ADMIN,
        new AddTrainingType(Plan.PROGRAM, Course.AC.type, Course.AC.title, Course.AC.scheme));
    verifyVenue(Plan.AC_ADDED, Course.AC);
  }

  /// Once every planned class has its money, there is none for another.
  private void oneClassTooMany() {
    LocalDate last = plan.classes.getLast().registrationOpens();
    script.add(
        plan.at(last, 13),
        Plan.PROGRAM_ADMIN,
        new ReserveFunds(
            AllocationId.of(Plan.PROGRAM, FundingLine.TRAINING),
            Purpose.of(Plan.PROGRAM, new ClassId("cls-BNY-extra")),
            null));
  }

  private void verifyVenue(LocalDate from, Course course) {
    script.add(
        plan.at(from, from.equals(Plan.EPOCH) ? 10 : 13),
        Plan.LSP_ADMIN,
        new VerifyTuk(Plan.TUK, Plan.LSP, course.schemeId(), new Period(from, Plan.END)));
  }

  private void register(
      OrganizationId organization, OrganizationKind kind, String name, RegionCode seat) {
    say(7, Plan.PROGRAM_ADMIN, new RegisterOrganization(organization, kind, name, seat));
  }

  private void say(int hour, Actor actor, Command command) {
    script.add(plan.at(Plan.EPOCH, hour), actor, command);
  }

  private static List<OrganizationId> parties() {
    return List.of(Plan.OFFICE, Plan.BLK, Plan.LSP);
  }

  private static PersonId holder(OrganizationId party) {
    return new PersonId("per-head-" + party.value());
  }

  private static List<Signatory> signatories(List<OrganizationId> parties) {
    return parties.stream().map(each -> new Signatory(each, HEAD, holder(each))).toList();
  }

  /// In a fixed order, so that the script is the same wherever it is built.
  private static Set<SchemeId> schemes(Predicate<Course> which) {
    var schemes = new LinkedHashSet<SchemeId>();
    Stream.of(Course.values()).filter(which).map(Course::schemeId).forEach(schemes::add);
    return Collections.unmodifiableSet(schemes);
  }
}
