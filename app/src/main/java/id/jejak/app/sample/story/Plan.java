package id.jejak.app.sample.story;

import static java.util.Objects.requireNonNull;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Chance;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Role;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  /// @param foundersClass a class of founders
  public record Prices(
      long trainingClass, long foundersClass, long certification, long insurance, long stipend) {}

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
            new Exams(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
            new Appeals(0, 0, 0, 0),
            new Outcomes(0, 0, 0, 0, 0, 0),
            new Aftermath(0, 0, 0, 0));
  }

  /// Until the end of the course.
  public record Starts(int declined, int noAnswer, int noShow, int droppedOut, int expelled) {}

  /// @param unfunded of the last classes so many are admitted when there is no money left; they
  ///   wait
  /// @param queued so many of the last to be admitted wait until there is money for them
  /// @param lapsed who send no self-assessment
  /// @param rejected whom the body does not admit
  /// @param excused who miss the first date with an excuse and come to the second
  /// @param excusedInVain who miss the second date as well
  /// @param notTaken not yet competent, not assessed again, and no appeal was upheld
  public record Exams(
      int unfunded,
      int queued,
      int lapsed,
      int rejected,
      int excused,
      int excusedInVain,
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
  /// @param mislisted with a wrong list of units: superseded as well
  /// @param reinstated suspended for a while
  /// @param withdrawn suspended, then withdrawn
  public record Aftermath(int corrected, int mislisted, int reinstated, int withdrawn) {}

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

  /// What goes wrong on purpose, by how often; whom it meets is left to chance.
  ///
  /// @param lapsing the last day of the licence of these assessors, by their numbers
  /// @param recalled so many assessments come up again, when it turns out long after that two
  ///   assessors had no licence any more
  /// @param leaving employers that give up, each with so many offers pending
  /// @param suspended a body whose licence is suspended for a while; null for none
  /// @param revised a scheme that goes over to another version; null for none
  public record Mishaps(
      Papers papers,
      Duplicates duplicates,
      Forbidden forbidden,
      Privacy privacy,
      Forms forms,
      Map<Integer, LocalDate> lapsing,
      int recalled,
      int lateEntries,
      int stale,
      Map<Body, Integer> leaving,
      LocalDate leavingOn,
      @Nullable Suspension suspended,
      @Nullable Revision revised) {
    /// A year in which nothing of the kind happens.
    public static final Mishaps NONE =
        new Mishaps(
            new Papers(null, 0, 0),
            new Duplicates(0, 0, 0),
            new Forbidden(0, 0, 0, 0),
            new Privacy(0, 0, 0, 0, 0),
            new Forms(0, 0),
            Map.of(),
            0,
            0,
            0,
            Map.of(),
            LocalDate.EPOCH,
            null,
            null);

    public Mishaps {
      lapsing = Collections.unmodifiableMap(new TreeMap<>(lapsing));
      leaving = Collections.unmodifiableMap(new LinkedHashMap<>(leaving));
    }
  }

  /// @param retired the code of a district that is no more; null for none
  /// @param retiredDistrict so many NIK have it
  /// @param otherBirth so many NIK say another birth date than the person
  public record Papers(@Nullable RegionCode retired, int retiredDistrict, int otherBirth) {}

  /// People who are registered twice.
  ///
  /// @param sameNik first with another document, and then with the NIK
  /// @param sameNameAndBirth with the same name and birth date
  /// @param distinct of the latter, so many are two people after all
  public record Duplicates(int sameNik, int sameNameAndBirth, int distinct) {}

  /// What somebody tries and may not.
  ///
  /// @param trainerAssesses who taught a class is to assess it
  /// @param assessorDecides who assessed a class is to decide about it
  /// @param outOfScope a session by a body without the scheme
  /// @param wrongVenue a session in a venue that was not verified for the scheme
  public record Forbidden(
      int trainerAssesses, int assessorDecides, int outOfScope, int wrongVenue) {}

  /// What people ask about their data, and how many one breach touches.
  public record Privacy(
      int erasedPartly, int erasureRefused, int erasedFully, int access, int breached) {}

  /// Forms of certificates that are spoiled, and a box that is lost on the way.
  public record Forms(int spoiled, int lost) {}

  /// @param days from `from` on
  public record Suspension(Lsp lsp, LocalDate from, int days) {}

  /// @param days of transition
  public record Revision(Course course, LocalDate on, int days) {}

  /// A job fair of the office.
  ///
  /// @param known so many of the visitors are people of the first wave
  public record Fair(String name, LocalDate day, int visitors, int known) {}

  /// The ways through a programme beside training for a certificate (R5).
  ///
  /// @param founding who trains founders, in a programme of its own; null where nobody does
  /// @param twice so many who completed a training become apprentices afterwards, and complete that
  /// @param year all groups, whatever part of the story is told
  /// @param groups the groups that the story is about
  public record Ways(
      @Nullable Founding founding,
      Apprentices apprentices,
      Abroad abroad,
      Placements placements,
      int twice,
      List<Group> year,
      List<Group> groups) {
    public static final Ways NONE =
        new Ways(
            null,
            new Apprentices(0, 0),
            new Abroad(0, 0),
            new Placements(0),
            0,
            List.of(),
            List.of());

    public Ways {
      year = List.copyOf(year);
      groups = List.copyOf(groups);
    }
  }

  /// Training for people who want a business of their own; the business counts in the programme.
  ///
  /// @param office of another service of the region
  /// @param starting how many start a business
  /// @param alive of them, after a year
  public record Founding(Body office, String program, int starting, int alive) {}

  /// At home.
  public record Apprentices(int endingEarly, int hired) {}

  /// @param staying who are selected and never depart
  /// @param failing who depart and do not pass the exam of the first year
  public record Abroad(int staying, int failing) {}

  /// People placed without a training before.
  public record Placements(int leavingEarly) {}

  /// Where a group goes.
  public enum Way {
    APPRENTICESHIP(ProgramTrack.APPRENTICESHIP, "M"),
    ABROAD(ProgramTrack.APPRENTICESHIP, "L"),
    PLACEMENT(ProgramTrack.PLACEMENT, "P");

    private final ProgramTrack track;
    private final String letter;

    Way(ProgramTrack track, String letter) {
      this.track = track;
      this.letter = letter;
    }

    public ProgramTrack track() {
      return track;
    }
  }

  /// Sixteen people who go one way together, to one employer.
  ///
  /// @param number from 1, over the year, among those who go the same way
  /// @param first the day on which they begin
  /// @param months how long, for apprentices
  /// @param insured whether the programme pays their insurance
  /// @param before how many people there are in classes and groups before it
  /// @param candidates among whom they are chosen
  public record Group(
      String key,
      Way way,
      int number,
      LocalDate first,
      int months,
      Body host,
      boolean insured,
      int before,
      int candidates) {
    /// Such as `BKL-M001`: in the identifiers.
    String name() {
      return "%s-%s%03d".formatted(key, way.letter, number);
    }
  }

  /// One class.
  ///
  /// @param track `TRAINING`, or `ENTREPRENEURSHIP` for the training of founders
  /// @param number from 1, over the year
  /// @param place from 0, in its wave
  /// @param again the day from which those not yet competent are assessed again
  /// @param home where everybody comes from; null when people come from all districts
  /// @param reserved whether the seats are kept for that district
  /// @param planned the days before the class was postponed; as `days` where it was not
  /// @param lsp who certifies; null, as the venue, where others give the certificate
  /// @param before how many applicants the classes before it have
  /// @param key of the programme, in its identifiers
  public record TrainingClass(
      String key,
      ProgramTrack track,
      int number,
      int wave,
      int place,
      LocalDate again,
      Course course,
      @Nullable District home,
      boolean reserved,
      List<LocalDate> planned,
      List<LocalDate> days,
      Body provider,
      @Nullable Lsp lsp,
      @Nullable Tuk tuk,
      int before,
      int applicants,
      int passAdministration,
      int passTest) {
    public TrainingClass {
      planned = List.copyOf(planned);
      days = List.copyOf(days);
    }

    boolean forFounders() {
      return track == ProgramTrack.ENTREPRENEURSHIP;
    }

    ClassId id() {
      return new ClassId("cls-%s-%02d".formatted(key, number));
    }

    /// Who certifies; not to be asked where others do.
    Lsp certifier() {
      return requireNonNull(lsp);
    }

    /// Where people are assessed; not to be asked where others certify.
    Tuk venue() {
      return requireNonNull(tuk);
    }

    LocalDate firstDay() {
      return days.getFirst();
    }

    boolean postponed() {
      return !planned.equals(days);
    }

    /// The day of a session; sessions count from 1.
    LocalDate day(int session) {
      return days.get(session - 1);
    }

    LocalDate registrationOpens() {
      return planned.getFirst().minusDays(REGISTRATION_LEAD_DAYS);
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

  /// How long the licences of bodies and assessors are good.
  Period licensed() {
    return new Period(frame.signed().minusMonths(18), frame.signed().plusMonths(42));
  }

  boolean whole() {
    return classes.size() == year.size();
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

  /// So many working days from `start` on as a class has sessions.
  public static List<LocalDate> sessionDays(WorkCalendar calendar, LocalDate start, int sessions) {
    var days = new ArrayList<LocalDate>();
    LocalDate day = calendar.workingDayFrom(start);
    while (days.size() < sessions) {
      days.add(day);
      day = calendar.plusWorkingDays(day, 1);
    }
    return days;
  }

  /// How training is held in the stories.
  static final Mode MODE = Mode.ON_SITE;
}
