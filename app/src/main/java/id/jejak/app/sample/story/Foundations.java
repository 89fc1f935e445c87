package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Names;
import id.jejak.app.sample.Script;
import id.jejak.kernel.Command;
import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementTerms;
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
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.funding.ReviseAllocation;
import id.jejak.messages.licence.ExtendScope;
import id.jejak.messages.licence.GrantLspLicence;
import id.jejak.messages.licence.LicenceId;
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
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.program.SetReservedQuota;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.trainer.AddTrainerCertificate;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.RegisterTrainer;
import id.jejak.messages.trainer.TrainerCertificate;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.Seats;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.VerifyTuk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What must be there first: organisations and who signs for them, agreements, money, schemes,
/// licences, venues, staff, and the classes wave by wave.
final class Foundations {
  private static final String HEAD = "KEPALA";

  private final Plan plan;
  private final Fates fates;
  private final Staff staff;
  private final Script.Writer script;
  private final LocalDate epoch;
  private final Period term;
  private final Period inOffice;
  private final Period licensed;

  Foundations(Plan plan, Fates fates, Staff staff, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.staff = staff;
    this.script = script;
    this.epoch = plan.frame().epoch();
    LocalDate signed = plan.frame().signed();
    this.term = new Period(signed, LocalDate.of(plan.frame().fiscalYear() + 1, 12, 31));
    this.inOffice = new Period(signed.minusYears(2), signed.plusYears(3));
    this.licensed = plan.licensed();
  }

  void write() {
    organizations();
    agreements();
    programme();
    money();
    plan.cast().lsps().forEach(this::certificationBody);
    assessors();
    trainers();
    for (ProgramTrack track : List.of(ProgramTrack.TRAINING, ProgramTrack.ENTREPRENEURSHIP)) {
      plan.waves(track).forEach(each -> wave(track, each));
    }
    newTrainingTypes();
    if (plan.oddities().oneClassTooMany()) {
      oneClassTooMany();
    }
  }

  /// What certification asks for where nobody is trained.
  void institutions() {
    organizations();
    agreements();
    plan.cast().lsps().forEach(this::certificationBody);
    assessors();
  }

  private void organizations() {
    var cast = plan.cast();
    register(cast.office(), OrganizationKind.LABOUR_OFFICE);
    cast.providers().forEach(each -> register(each, OrganizationKind.TRAINING_CENTRE));
    cast.lsps().forEach(each -> register(each.body(), OrganizationKind.CERTIFICATION_BODY));
    register(cast.authority(), OrganizationKind.AUTHORITY);
    if (plan.ways().founding() != null) {
      register(plan.ways().founding().office(), OrganizationKind.LABOUR_OFFICE);
    }
    register(cast.insurer(), OrganizationKind.INSURER);
    for (District each : requesting()) {
      register(
          new Body(each.office(), "Kantor Camat " + each.title() + " (contoh)", each.code()),
          OrganizationKind.DISTRICT_OFFICE);
    }
    cast.employers().forEach(each -> register(each, OrganizationKind.COMPANY));
    plan.mishaps().leaving().keySet().forEach(each -> register(each, OrganizationKind.COMPANY));
    plan.ways().year().stream()
        .map(Group::host)
        .distinct()
        .filter(each -> !cast.employers().contains(each))
        .forEach(each -> register(each, OrganizationKind.COMPANY));
    List<OrganizationId> parties = parties();
    for (OrganizationId party : parties) {
      say(
          7,
          plan.programAdmin(),
          new AppointOfficeHolder(
              party,
              HEAD,
              holder(party),
              Personal.of(
                  holder(party),
                  Names.of(plan.chance(), "holder", parties.indexOf(party), Sex.MALE, false)),
              party.equals(cast.providers().getFirst().id()),
              inOffice));
    }
  }

  private void agreements() {
    for (Course course : plan.courses()) {
      say(
          8,
          plan.authority(),
          new PublishScheme(course.schemeId(), course.title(), course.terms()));
    }
    List<OrganizationId> umbrella =
        List.of(plan.cast().office().id(), plan.cast().lsps().getFirst().body().id());
    say(
        8,
        plan.programAdmin(),
        new DraftAgreement(
            plan.mou(),
            AgreementKind.MOU,
            umbrella,
            new AgreementTerms(Set.of(), "Pelatihan dan sertifikasi tenaga kerja", term, 0, null)));
    say(
        8,
        plan.head(),
        new SignAgreement(plan.mou(), plan.frame().signed(), signatories(umbrella)));
    say(
        8,
        plan.programAdmin(),
        new DraftAgreement(
            plan.pks(),
            AgreementKind.PKS,
            parties(),
            new AgreementTerms(
                schemes(plan.courses()),
                "Pelaksanaan pelatihan dan uji kompetensi " + plan.frame().fiscalYear(),
                term,
                0,
                null)));
    say(8, plan.programAdmin(), new AttachPks(plan.pks(), plan.mou()));
    say(
        8,
        plan.head(),
        new SignAgreement(plan.pks(), plan.frame().signed(), signatories(parties())));
  }

  private void programme() {
    say(
        9,
        plan.programAdmin(),
        new PlanProgram(
            plan.program(),
            plan.frame().program(),
            plan.cast().office().id(),
            null,
            plan.pks(),
            plan.frame().fiscalYear(),
            new Period(epoch, plan.frame().end())));
    for (Body each : plan.cast().providers()) {
      say(9, plan.programAdmin(), new AddProvider(plan.program(), each.id()));
    }
    List<Course> forFounders = forFounders();
    for (Course course : plan.courses()) {
      if (course.added() == null && !forFounders.contains(course)) {
        say(9, plan.programAdmin(), trainingType(course));
      }
    }
    for (ProgramTrack track : ProgramTrack.values()) {
      int seats = seats(track);
      if (seats > 0) {
        say(9, plan.programAdmin(), new SetQuota(plan.program(), track, seats));
      }
    }
    if (plan.ways().founding() != null) {
      foundersProgramme(plan.ways().founding(), forFounders);
    }
    for (TrainingClass each : plan.year()) {
      if (each.reserved() && each.home() != null) {
        say(
            9,
            plan.programAdmin(),
            new SetReservedQuota(
                plan.program(),
                each.course().type(),
                each.home().code(),
                Plan.SEATS,
                each.home().office()));
      }
    }
  }

  /// Of the whole year, in the programme that counts them.
  private int seats(ProgramTrack track) {
    long classes = plan.year().stream().filter(each -> each.track() == track).count();
    long groups = plan.ways().year().stream().filter(each -> each.way().track() == track).count();
    return (int) (classes + groups) * Plan.SEATS;
  }

  private List<Course> forFounders() {
    return plan.year().stream()
        .filter(TrainingClass::forFounders)
        .map(TrainingClass::course)
        .distinct()
        .toList();
  }

  private void foundersProgramme(Ways.Founding founding, List<Course> courses) {
    say(
        9,
        plan.programAdmin(),
        new PlanProgram(
            plan.foundersProgram(),
            founding.program(),
            founding.office().id(),
            null,
            plan.pks(),
            plan.frame().fiscalYear(),
            new Period(epoch, plan.frame().end())));
    for (Body each : plan.cast().providers()) {
      say(9, plan.programAdmin(), new AddProvider(plan.foundersProgram(), each.id()));
    }
    for (Course course : courses) {
      say(9, plan.programAdmin(), trainingType(plan.foundersProgram(), course));
    }
    say(
        9,
        plan.programAdmin(),
        new SetQuota(
            plan.foundersProgram(), ProgramTrack.TRAINING, seats(ProgramTrack.ENTREPRENEURSHIP)));
  }

  private AddTrainingType trainingType(Course course) {
    return trainingType(plan.program(), course);
  }

  private static AddTrainingType trainingType(ProgramId program, Course course) {
    return new AddTrainingType(program, course.type(), course.title(), course.scheme());
  }

  /// The lines hold what the told classes cost; for the whole year these are the planned sums.
  private void money() {
    var prices = plan.frame().prices();
    long forFounders = plan.classes().stream().filter(TrainingClass::forFounders).count();
    long classes = plan.classes().size() - forFounders;
    long insured = plan.ways().groups().stream().filter(Group::insured).count();
    long candidates =
        plan.classes().stream()
            .filter(each -> !each.forFounders())
            .flatMap(each -> fates.cohort(each).completing().stream())
            .filter(each -> fates.exam(each).admitted())
            .count();
    long queued = plan.whole() ? plan.counts().exams().queued() : 0;
    allocate(FundingLine.TRAINING, classes, prices.trainingClass());
    allocate(FundingLine.CERTIFICATION, candidates - queued, prices.certification());
    allocate(FundingLine.INSURANCE, (classes + insured) * Plan.SEATS, prices.insurance());
    allocate(FundingLine.STIPEND, classes * Plan.SEATS, prices.stipend());
    if (queued > 0) {
      moreForCertification(candidates * prices.certification());
    }
    if (forFounders > 0) {
      var founders = plan.foundersProgram();
      allocate(founders, FundingLine.TRAINING, forFounders, prices.foundersClass());
      allocate(founders, FundingLine.INSURANCE, forFounders * Plan.SEATS, prices.insurance());
    }
  }

  /// Revised when the last are admitted, in time for their assessment.
  private void moreForCertification(long amount) {
    var line = AllocationId.of(plan.program(), FundingLine.CERTIFICATION);
    LocalDate admitted =
        plan.after(Delivery.completedOn(plan, plan.classes().getLast()), Certification.ADMITTED);
    script.add(
        plan.at(admitted, 15),
        plan.approver(),
        new PrepareRevision(line, new Rupiah(amount), "APBD-P"));
    script.add(plan.at(plan.after(admitted, 1), 8), plan.head(), new ReviseAllocation(line));
  }

  /// Nothing is approved where nothing is planned.
  private void allocate(FundingLine line, long units, long price) {
    if (units > 0) {
      allocate(plan.program(), line, units, price);
    }
  }

  private void allocate(ProgramId program, FundingLine line, long units, long price) {
    say(
        10,
        plan.approver(),
        new ApproveAllocation(
            AllocationId.of(program, line),
            program,
            FundingSource.APBD,
            plan.frame().fiscalYear(),
            plan.cast().office().id(),
            plan.pks(),
            line,
            new Rupiah(units * price),
            new Rupiah(price)));
  }

  private void certificationBody(Lsp lsp) {
    say(
        10,
        plan.authority(),
        new GrantLspLicence(
            LicenceId.of(lsp.body().id()),
            lsp.body().id(),
            lsp.type(),
            "BNSP-LSP-CONTOH-%d-ID".formatted(plan.cast().lsps().indexOf(lsp) + 1),
            schemes(lsp.courses().stream().filter(c -> c.added() == null).toList()),
            licensed));
    for (Tuk tuk : lsp.tuks()) {
      say(
          10,
          plan.lspAdmin(lsp),
          new RegisterTuk(tuk.id(), tuk.kind(), tuk.owner(), tuk.place(), tuk.seats()));
      for (Course course : lsp.courses()) {
        if (course.added() == null) {
          script.add(plan.at(epoch, 10), plan.lspAdmin(lsp), verified(lsp, tuk, course, epoch));
        }
      }
    }
  }

  private VerifyTuk verified(Lsp lsp, Tuk tuk, Course course, LocalDate from) {
    return new VerifyTuk(
        tuk.id(), lsp.body().id(), course.schemeId(), new Period(from, plan.frame().end()));
  }

  private void assessors() {
    for (Staff.Assessor each : staff.assessors()) {
      say(
          10,
          plan.authority(),
          new RegisterAssessor(
              each.id(),
              each.person(),
              Personal.of(each.person(), each.name()),
              Personal.of(each.person(), "MET.000.0%05d CONTOH".formatted(90_000 + each.number())),
              each.fields(),
              each.until() == null ? licensed : new Period(licensed.from(), each.until())));
      say(
          10,
          plan.lspAdmin(each.lsp()),
          new JoinLsp(each.id(), each.lsp().body().id(), licensed.from()));
    }
  }

  private void trainers() {
    for (Staff.Trainer each : staff.trainers()) {
      say(
          10,
          plan.trainingAdmin(each.provider()),
          new RegisterTrainer(
              each.id(),
              each.person(),
              Personal.of(each.person(), each.name()),
              each.civilServant() ? Employment.ASN : Employment.NON_ASN,
              each.provider().id()));
      say(
          10,
          plan.trainingAdmin(each.provider()),
          new AddTrainerCertificate(
              each.id(), TrainerCertificate.TECHNICAL, each.course().schemeId(), licensed));
      say(
          10,
          plan.trainingAdmin(each.provider()),
          new AddTrainerCertificate(each.id(), TrainerCertificate.METHODOLOGY, null, licensed));
    }
  }

  /// Classes are announced on the working day before registration opens; for the first wave that is
  /// the morning on which everything begins.
  private void wave(ProgramTrack track, int wave) {
    List<TrainingClass> classes = plan.wave(track, wave);
    ProgramId program = plan.program(classes.getFirst());
    LocalDate opens = classes.getFirst().registrationOpens();
    boolean first = !opens.isAfter(epoch);
    LocalDate announced = first ? epoch : plan.calendar().workingDayBefore(opens);
    int hour = first ? 11 : 9;
    for (TrainingClass each : classes) {
      var trainer = plan.trainingAdmin(each.provider());
      script.add(
          plan.at(announced, hour),
          trainer,
          new ScheduleClass(
              each.id(),
              program,
              wave,
              each.course().type(),
              each.course().scheme(),
              each.provider().id(),
              each.lsp() == null ? null : each.lsp().body().id(),
              FundingSource.APBD,
              new Seats(Plan.SEATS, Plan.SEATS),
              each.reserved() && each.home() != null
                  ? List.of(new ReservedSeats(each.home().code(), Plan.SEATS))
                  : List.of(),
              each.planned().getFirst(),
              each.planned().getLast(),
              each.days().size(),
              Course.HOURS,
              Plan.MODE));
      script.add(
          plan.at(announced, hour),
          trainer,
          new AssignTrainer(each.id(), staff.trainerOf(each).id()));
    }
    script.add(
        plan.at(first ? epoch : opens, first ? 12 : 8),
        plan.programAdmin(),
        new OpenRegistration(
            program, wave, new Period(opens, classes.getFirst().registrationEnds())));
  }

  /// A new training type in the middle of the year needs no code: a scheme in the scope of a body,
  /// a venue that is verified for it, and a line in the programme.
  private void newTrainingTypes() {
    for (Course course : plan.courses()) {
      LocalDate added = course.added();
      if (added == null) {
        continue;
      }
      for (Lsp lsp : plan.cast().lsps()) {
        if (lsp.courses().contains(course)) {
          script.add(
              plan.at(added, 9),
              plan.authority(),
              new ExtendScope(LicenceId.of(lsp.body().id()), course.schemeId(), added));
          for (Tuk tuk : lsp.tuks()) {
            script.add(plan.at(added, 13), plan.lspAdmin(lsp), verified(lsp, tuk, course, added));
          }
        }
      }
      script.add(plan.at(added, 13), plan.programAdmin(), trainingType(course));
    }
  }

  /// Once every planned class has its money, there is none for another.
  private void oneClassTooMany() {
    LocalDate last = plan.classes().getLast().registrationOpens();
    script.add(
        plan.at(last, 13),
        plan.programAdmin(),
        new ReserveFunds(
            AllocationId.of(plan.program(), FundingLine.TRAINING),
            Purpose.of(plan.program(), new ClassId("cls-%s-extra".formatted(plan.key()))),
            null));
  }

  private List<District> requesting() {
    return plan.year().stream()
        .filter(TrainingClass::reserved)
        .map(TrainingClass::home)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .toList();
  }

  private void register(Body body, OrganizationKind kind) {
    say(
        7,
        plan.programAdmin(),
        new RegisterOrganization(body.id(), kind, body.name(), body.seat()));
  }

  private void say(int hour, Actor actor, Command command) {
    script.add(plan.at(epoch, hour), actor, command);
  }

  private List<OrganizationId> parties() {
    var parties = new ArrayList<OrganizationId>();
    parties.add(plan.cast().office().id());
    plan.cast().providers().forEach(each -> parties.add(each.id()));
    plan.cast().lsps().forEach(each -> parties.add(each.body().id()));
    if (plan.ways().founding() != null) {
      parties.add(plan.ways().founding().office().id());
    }
    return parties;
  }

  private static PersonId holder(OrganizationId party) {
    return new PersonId("per-head-" + party.value());
  }

  private static List<Signatory> signatories(List<OrganizationId> parties) {
    return parties.stream().map(each -> new Signatory(each, HEAD, holder(each))).toList();
  }

  /// In a fixed order, so that the script is the same wherever it is built.
  private static Set<SchemeId> schemes(List<Course> courses) {
    var schemes = new LinkedHashSet<SchemeId>();
    courses.forEach(course -> schemes.add(course.schemeId()));
    return Collections.unmodifiableSet(schemes);
  }
}
