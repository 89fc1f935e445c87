package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.kernel.Command;
import id.jejak.kernel.Personal;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ApproveAllocation;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.PrepareRevision;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.ReserveFunds;
import id.jejak.messages.funding.ReviseAllocation;
import id.jejak.messages.licence.ExtendScope;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.organization.RecordCapability;
import id.jejak.messages.program.AddProvider;
import id.jejak.messages.program.AddTrainingType;
import id.jejak.messages.program.OpenRegistration;
import id.jejak.messages.program.PlanProgram;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.program.SetReservedQuota;
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
import java.time.LocalDate;
import java.util.List;

/// What must be there first: institutions, the programme, its money, trainers, and the classes wave
/// by wave.
final class Foundations {
  private final Plan plan;
  private final Fates fates;
  private final Staff staff;
  private final Script.Writer script;
  private final LocalDate epoch;

  Foundations(Plan plan, Fates fates, Staff staff, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.staff = staff;
    this.script = script;
    this.epoch = plan.frame().epoch();
  }

  void write() {
    var institutions = new Institutions(plan, staff, script);
    institutions.agree();
    programme();
    money();
    institutions.license();
    trainers();
    for (ProgramTrack track : List.of(ProgramTrack.TRAINING, ProgramTrack.ENTREPRENEURSHIP)) {
      plan.waves(track).forEach(each -> wave(track, each));
    }
    newTrainingTypes();
    if (plan.oddities().oneClassTooMany()) {
      oneClassTooMany();
    }
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
        capabilities(course, epoch, 9);
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
      capabilities(course, epoch, 9);
      say(9, plan.programAdmin(), trainingType(plan.foundersProgram(), course));
    }
    say(
        9,
        plan.programAdmin(),
        new SetQuota(
            plan.foundersProgram(), ProgramTrack.TRAINING, seats(ProgramTrack.ENTREPRENEURSHIP)));
  }

  private void capabilities(Course course, LocalDate day, int hour) {
    plan.year().stream()
        .filter(each -> each.course().equals(course))
        .map(each -> each.provider().id())
        .distinct()
        .forEach(provider ->
            script.add(
                plan.at(day, hour),
                plan.programAdmin(),
                new RecordCapability(provider, course.schemeId(), plan.licensed())));
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
              each.id(), TrainerCertificate.TECHNICAL, each.course().schemeId(), plan.licensed()));
      say(
          10,
          plan.trainingAdmin(each.provider()),
          new AddTrainerCertificate(
              each.id(), TrainerCertificate.METHODOLOGY, null, plan.licensed()));
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
            script.add(
                plan.at(added, 13),
                plan.lspAdmin(lsp),
                Institutions.verified(plan, lsp, tuk, course, added));
          }
        }
      }
      capabilities(course, added, 13);
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

  private void say(int hour, Actor actor, Command command) {
    script.add(plan.at(epoch, hour), actor, command);
  }
}
