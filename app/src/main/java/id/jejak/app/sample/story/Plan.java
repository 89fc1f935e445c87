package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Chance;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Role;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A year as an office planned it: who takes part, which classes run when, and how many meet with
/// what. Everything that differs between two sample programmes of training is here.
///
/// @param year all classes, whatever part of the story is told: what falls to one class does not
///   hang on others
/// @param classes the classes that the story is about
public record Plan(
    Frame frame,
    Cast cast,
    Counts counts,
    Oddities oddities,
    @Nullable Fair fair,
    List<Course> courses,
    List<District> districts,
    List<TrainingClass> year,
    List<TrainingClass> classes) {
  public static final int SEATS = 16;

  /// Days after which the rules ask for a reason.
  private static final int LATEST_ENTRY = 14;

  private static final int REGISTRATION_LEAD_DAYS = 42;
  private static final int REGISTRATION_DAYS = 14;

  public Plan {
    courses = List.copyOf(courses);
    districts = List.copyOf(districts);
    year = List.copyOf(year);
    classes = List.copyOf(classes);
  }

  /// When and where.
  ///
  /// @param key the three letters in the identifiers, such as `BNY`
  /// @param dataset such as `BNY-2023`
  /// @param signed the day on which the agreements were signed, before the first moment
  public record Frame(
      String key,
      String dataset,
      String title,
      String program,
      int fiscalYear,
      LocalDate signed,
      LocalDate epoch,
      LocalDate end,
      RegionCode region,
      WorkCalendar calendar,
      Prices prices) {}

  /// In rupiah.
  ///
  /// @param insurance for the whole cover of one person
  public record Prices(long trainingClass, long certification, long insurance, long stipend) {}

  /// An organisation.
  public record Body(OrganizationId id, String name, RegionCode seat) {
    public static Body of(String id, String name, String seat) {
      return new Body(new OrganizationId(id), name, new RegionCode(seat));
    }
  }

  /// A certification body, the schemes of its licence, its people and its venues.
  public record Lsp(Body body, LspType type, List<Course> courses, int assessors, List<Tuk> tuks) {}

  /// A venue for assessments.
  public record Tuk(TukId id, TukKind kind, OrganizationId owner, RegionCode place, int seats) {}

  /// Who takes part.
  public record Cast(
      Body office,
      List<Body> providers,
      List<Lsp> lsps,
      Body authority,
      Body insurer,
      List<Body> employers) {}

  /// How many meet with what.
  public record Counts(
      Starts starts, Exams exams, Appeals appeals, Outcomes outcomes, Aftermath aftermath) {
    /// Where nobody is trained.
    public static final Counts NONE =
        new Counts(
            new Starts(0, 0, 0, 0, 0),
            new Exams(0, 0, 0, 0, 0, 0, 0),
            new Appeals(0, 0, 0, 0),
            new Outcomes(0, 0, 0, 0, 0, 0),
            new Aftermath(0, 0, 0));
  }

  /// Until the end of the course.
  public record Starts(int declined, int noAnswer, int noShow, int droppedOut, int expelled) {}

  /// @param lapsed who send no self-assessment
  /// @param rejected whom the body does not admit
  /// @param notTaken not yet competent, not assessed again, and no appeal was upheld
  public record Exams(
      int lapsed,
      int rejected,
      int excused,
      int lost,
      int competentAgain,
      int twiceNotYet,
      int notTaken) {}

  /// Against a decision "not yet competent"; who is late is refused.
  public record Appeals(int upheld, int rejected, int withdrawn, int late) {
    int all() {
      return upheld + rejected + withdrawn + late;
    }
  }

  /// @param placedOthers who found work without a certificate
  public record Outcomes(
      int consenting,
      int withdrawing,
      int placedCertified,
      int placedOthers,
      int leavingEarly,
      int founding) {}

  /// What becomes of certificates.
  ///
  /// @param corrected whose name was wrong: superseded by another
  /// @param reinstated suspended for a while
  /// @param withdrawn suspended, then withdrawn
  public record Aftermath(int corrected, int reinstated, int withdrawn) {}

  /// What goes wrong on purpose, by the numbers of the classes where it does.
  ///
  /// @param sameNik somebody tries to be registered twice
  /// @param wrongDistrict somebody from another district asks for a seat at the counter
  /// @param noSeatLeft somebody asks for a seat when all are taken
  /// @param insuredLate the class tries to start before everybody is insured
  /// @param impatient commands of these classes are sent again
  /// @param oneClassTooMany money is asked for one class more than there is money for
  public record Oddities(
      Set<Integer> sameNik,
      Set<Integer> wrongDistrict,
      Set<Integer> noSeatLeft,
      Set<Integer> insuredLate,
      Set<Integer> impatient,
      boolean oneClassTooMany) {
    public static final Oddities NONE =
        new Oddities(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
  }

  /// A job fair of the office.
  ///
  /// @param known so many of the visitors are people of the first wave
  public record Fair(String name, LocalDate day, int visitors, int known) {}

  /// One class.
  ///
  /// @param number from 1, over the year
  /// @param place from 0, in its wave
  /// @param again the day from which those not yet competent are assessed again
  /// @param home where everybody comes from; null when people come from all districts
  /// @param reserved whether the seats are kept for that district
  /// @param before how many applicants the classes before it have
  /// @param key of the programme, in its identifiers
  public record TrainingClass(
      String key,
      int number,
      int wave,
      int place,
      LocalDate again,
      Course course,
      @Nullable District home,
      boolean reserved,
      List<LocalDate> days,
      Body provider,
      Lsp lsp,
      Tuk tuk,
      int before,
      int applicants,
      int passAdministration,
      int passTest) {
    public TrainingClass {
      days = List.copyOf(days);
    }

    ClassId id() {
      return new ClassId("cls-%s-%02d".formatted(key, number));
    }

    LocalDate firstDay() {
      return days.getFirst();
    }

    /// The day of a session; sessions count from 1.
    LocalDate day(int session) {
      return days.get(session - 1);
    }

    LocalDate registrationOpens() {
      return firstDay().minusDays(REGISTRATION_LEAD_DAYS);
    }

    LocalDate registrationEnds() {
      return registrationOpens().plusDays(REGISTRATION_DAYS - 1L);
    }
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

  boolean whole() {
    return classes.size() == year.size();
  }

  int applicants() {
    return year.stream().mapToInt(TrainingClass::applicants).sum();
  }

  ProgramId program() {
    return new ProgramId("prog-" + frame.dataset());
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

  Actor panel(Lsp lsp) {
    return new Actor(lsp.body().id().value() + ".appeal", Role.APPEAL_PANEL, lsp.body().id());
  }

  Actor person(PersonId person) {
    return new Actor(person.value(), Role.PERSON, cast.office().id());
  }

  List<TrainingClass> wave(int wave) {
    return classes.stream().filter(c -> c.wave() == wave).toList();
  }

  List<Integer> waves() {
    return classes.stream().map(TrainingClass::wave).distinct().toList();
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

  /// So many working days from `start` on as a class has sessions.
  public static List<LocalDate> sessionDays(WorkCalendar calendar, LocalDate start) {
    var days = new ArrayList<LocalDate>();
    LocalDate day = calendar.workingDayFrom(start);
    while (days.size() < Course.SESSIONS) {
      days.add(day);
      day = calendar.plusWorkingDays(day, 1);
    }
    return days;
  }

  /// How training is held in the stories.
  static final Mode MODE = Mode.ON_SITE;
}
