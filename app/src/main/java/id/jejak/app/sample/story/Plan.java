package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Chance;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A year as an office planned it: who takes part, which classes run when, and how many meet with
/// what. Everything that differs between two sample programmes of training is here.
///
/// @param year all classes, whatever part of the story is told: what falls to one class does not
///   hang on others
/// @param classes the classes that the story is about
/// @param ways what leads elsewhere than through a class to a certificate
public record Plan(
    Frame frame,
    Cast cast,
    Counts counts,
    Oddities oddities,
    Mishaps mishaps,
    @Nullable Fair fair,
    List<Course> courses,
    List<District> districts,
    List<TrainingClass> year,
    List<TrainingClass> classes,
    Ways ways) {
  public static final int SEATS = 16;

  /// Days after which the rules ask for a reason.
  private static final int LATEST_ENTRY = 14;

  public Plan {
    courses = List.copyOf(courses);
    districts = List.copyOf(districts);
    year = List.copyOf(year);
    classes = List.copyOf(classes);
  }

  Chance chance() {
    return new Chance(frame.dataset());
  }

  String key() {
    return frame.key();
  }

  WorkCalendar calendar() {
    return frame.calendar();
  }

  /// How long the licences of bodies and assessors are good.
  Period licensed() {
    return new Period(frame.signed().minusMonths(18), frame.signed().plusMonths(42));
  }

  /// Whether the whole year is told.
  boolean whole() {
    return classes.size() == year.size() && ways.groups().size() == ways.year().size();
  }

  int applicants() {
    return year.stream().mapToInt(TrainingClass::applicants).sum();
  }

  /// Everybody who wants to take part, in whatever way.
  int people() {
    return applicants() + ways.year().stream().mapToInt(Group::candidates).sum();
  }

  /// The classes of the year that lead to a certificate.
  List<TrainingClass> training() {
    return year.stream().filter(each -> !each.forFounders()).toList();
  }

  List<Group> groups(Way way) {
    return ways.groups().stream().filter(each -> each.way() == way).toList();
  }

  ProgramId program() {
    return new ProgramId("prog-" + frame.dataset());
  }

  ProgramId program(TrainingClass trainingClass) {
    return trainingClass.forFounders() ? foundersProgram() : program();
  }

  ProgramId foundersProgram() {
    return new ProgramId("prog-" + frame.dataset() + "-founders");
  }

  AgreementId mou() {
    return new AgreementId("agr-%s-mou".formatted(key()));
  }

  AgreementId pks() {
    return new AgreementId("agr-%s-pks".formatted(key()));
  }

  Actor programAdmin() {
    return new Actor("office.program", Role.PROGRAM_ADMIN, cast.office().id());
  }

  Actor head() {
    return new Actor("office.head", Role.PROGRAM_ADMIN, cast.office().id());
  }

  Actor approver() {
    return new Actor("office.finance.approver", Role.FINANCE, cast.office().id());
  }

  Actor payer() {
    return new Actor("office.finance.payer", Role.FINANCE, cast.office().id());
  }

  Actor authority() {
    return new Actor("bnsp.licensing", Role.AUTHORITY, cast.authority().id());
  }

  Actor trainingAdmin(Body provider) {
    return new Actor(provider.id().value() + ".training", Role.TRAINING_ADMIN, provider.id());
  }

  Actor lspAdmin(Lsp lsp) {
    return new Actor(lsp.body().id().value() + ".admin", Role.LSP_ADMIN, lsp.body().id());
  }

  Actor committee(Lsp lsp) {
    return new Actor(lsp.body().id().value() + ".committee", Role.COMMITTEE, lsp.body().id());
  }

  Actor assessor(Lsp lsp, AssessorId assessor) {
    return new Actor(assessor.value(), Role.ASSESSOR, lsp.body().id());
  }

  Actor panel(Lsp lsp) {
    return new Actor(lsp.body().id().value() + ".appeal", Role.APPEAL_PANEL, lsp.body().id());
  }

  Actor person(PersonId person) {
    return new Actor(person.value(), Role.PERSON, cast.office().id());
  }

  Actor company(Body employer) {
    return new Actor(employer.id().value() + ".hr", Role.COMPANY, employer.id());
  }

  List<TrainingClass> wave(ProgramTrack track, int wave) {
    return classes.stream().filter(c -> c.track() == track && c.wave() == wave).toList();
  }

  List<Integer> waves(ProgramTrack track) {
    return classes.stream()
        .filter(c -> c.track() == track)
        .map(TrainingClass::wave)
        .distinct()
        .toList();
  }

  Instant at(LocalDate day, int hour) {
    return calendar().at(day, LocalTime.of(hour, 0));
  }

  /// The `days`-th working day after `from`; for 0, `from` or the next working day.
  LocalDate after(LocalDate from, int days) {
    return days == 0 ? calendar().workingDayFrom(from) : calendar().plusWorkingDays(from, days);
  }

  /// When somebody enters what happened on a day and was written down on paper: nearly always the
  /// same day, in four cases of a hundred one to three days later, in one 4 to 14 days later; on a
  /// working day, and not after `latest`.
  LocalDate enteredOn(LocalDate day, LocalDate latest, String entity, long ordinal) {
    int later =
        switch (chance().weighted(entity, ordinal, "entered", 95, 4, 1)) {
          case 0 -> 0;
          case 1 -> 1 + chance().below(3, entity, ordinal, "days-late");
          default -> 4 + chance().below(LATEST_ENTRY - 3, entity, ordinal, "days-late");
        };
    if (later == 0) {
      return day;
    }
    LocalDate last = day.plusDays(LATEST_ENTRY);
    LocalDate limit = latest.isBefore(last) ? latest : last;
    LocalDate entered = calendar().workingDayFrom(day.plusDays(later));
    while (entered.isAfter(limit)) {
      entered = calendar().workingDayBefore(entered);
    }
    return entered.isBefore(day) ? day : entered;
  }

  /// How training is held in the stories.
  static final Mode MODE = Mode.ON_SITE;
}
