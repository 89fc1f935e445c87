package id.jejak.app.sample.banyuasin;

import static id.jejak.app.sample.banyuasin.Course.AC;
import static id.jejak.app.sample.banyuasin.Course.DESAIN;
import static id.jejak.app.sample.banyuasin.Course.JAHIT;
import static id.jejak.app.sample.banyuasin.Course.OTO;
import static id.jejak.app.sample.banyuasin.Course.PANGKAS;
import static id.jejak.app.sample.banyuasin.Course.RIAS;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Chance;
import id.jejak.app.sample.Holidays;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Role;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.venue.TukId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The year as the office planned it: who takes part as an organisation, which classes run when,
/// and the office's calendar.
final class Plan {
  static final String DATASET = "BNY-2023";
  static final LocalDate EPOCH = LocalDate.of(2022, 11, 28);
  static final LocalDate END = LocalDate.of(2024, 1, 31);

  static final int APPLICANTS = 32;
  static final int PASS_ADMINISTRATION = 24;
  static final int PASS_TEST = 20;
  static final int SEATS = 16;
  static final int SESSIONS = 30;
  static final int HOURS = 8;
  static final int REGISTRATION_LEAD_DAYS = 42;
  static final int REGISTRATION_DAYS = 14;
  static final LocalDate AC_ADDED = LocalDate.of(2023, 1, 16);
  static final LocalDate JOB_FAIR = LocalDate.of(2023, 3, 14);

  static final ProgramId PROGRAM = new ProgramId("prog-BNY-2023");
  static final AgreementId MOU = new AgreementId("agr-BNY-mou");
  static final AgreementId PKS = new AgreementId("agr-BNY-pks");
  static final OrganizationId OFFICE = new OrganizationId("org-disnakertrans-banyuasin");
  static final OrganizationId BLK = new OrganizationId("org-blk-banyuasin");
  static final OrganizationId LSP = new OrganizationId("org-lsp-srg");
  static final OrganizationId INSURER = new OrganizationId("org-insurer");
  static final TukId TUK = new TukId("tuk-BNY-blk");

  static final Actor PROGRAM_ADMIN = new Actor("office.program", Role.PROGRAM_ADMIN, OFFICE);
  static final Actor HEAD = new Actor("office.head", Role.PROGRAM_ADMIN, OFFICE);
  static final Actor APPROVER = new Actor("office.finance.approver", Role.FINANCE, OFFICE);
  static final Actor PAYER = new Actor("office.finance.payer", Role.FINANCE, OFFICE);
  static final Actor TRAINING_ADMIN = new Actor("blk.training", Role.TRAINING_ADMIN, BLK);
  static final Actor LSP_ADMIN = new Actor("lsp.admin", Role.LSP_ADMIN, LSP);
  static final Actor COMMITTEE = new Actor("lsp.committee", Role.COMMITTEE, LSP);
  static final Actor AUTHORITY =
      new Actor("bnsp.licensing", Role.AUTHORITY, new OrganizationId("org-bnsp"));

  private static final List<LocalDate> WAVE_STARTS =
      List.of(
          LocalDate.of(2023, 1, 9),
          LocalDate.of(2023, 2, 6),
          LocalDate.of(2023, 3, 6),
          LocalDate.of(2023, 4, 3),
          LocalDate.of(2023, 5, 2),
          LocalDate.of(2023, 6, 5));
  private static final List<List<Course>> WAVES =
      List.of(
          List.of(OTO, DESAIN, OTO, JAHIT, PANGKAS),
          List.of(OTO, OTO, RIAS, JAHIT, DESAIN),
          List.of(OTO, AC, PANGKAS, JAHIT),
          List.of(OTO, AC, RIAS, DESAIN),
          List.of(OTO, JAHIT, PANGKAS, DESAIN),
          List.of(OTO, AC, RIAS, JAHIT));

  static final int CLASSES = WAVES.stream().mapToInt(List::size).sum();

  final Chance chance = new Chance(DATASET);
  final WorkCalendar calendar = new WorkCalendar(ZoneId.of("Asia/Jakarta"), Holidays.indonesian());

  /// All of the year, whatever part of it is told: what falls to one class does not hang on others.
  final List<TrainingClass> year = year();

  /// The classes that the story is about.
  final List<TrainingClass> classes;

  Plan(int waves, int classesPerWave) {
    classes = year.stream().filter(c -> c.wave() <= waves && c.place() < classesPerWave).toList();
  }

  /// One class.
  ///
  /// @param number from 1, over the year
  /// @param place from 0, in its wave
  record TrainingClass(
      int number, int wave, int place, Course course, District district, List<LocalDate> days) {
    TrainingClass {
      days = List.copyOf(days);
    }

    ClassId id() {
      return new ClassId("cls-BNY-%02d".formatted(number));
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

    boolean reserved() {
      return course == OTO;
    }
  }

  boolean whole() {
    return classes.size() == year.size();
  }

  List<TrainingClass> wave(int wave) {
    return classes.stream().filter(c -> c.wave() == wave).toList();
  }

  List<Integer> waves() {
    return classes.stream().map(TrainingClass::wave).distinct().toList();
  }

  Instant at(LocalDate day, int hour) {
    return calendar.at(day, LocalTime.of(hour, 0));
  }

  /// The `days`-th working day after `from`; for 0, `from` or the next working day.
  LocalDate after(LocalDate from, int days) {
    return days == 0 ? calendar.workingDayFrom(from) : calendar.plusWorkingDays(from, days);
  }

  Actor person(PersonId person) {
    return new Actor(person.value(), Role.PERSON, OFFICE);
  }

  private List<TrainingClass> year() {
    var all = new ArrayList<TrainingClass>();
    int requesting = 0;
    int others = 0;
    for (int wave = 0; wave < WAVES.size(); wave++) {
      List<LocalDate> days = sessionDays(WAVE_STARTS.get(wave));
      List<Course> courses = WAVES.get(wave);
      for (int place = 0; place < courses.size(); place++) {
        Course course = courses.get(place);
        District district =
            course == OTO
                ? District.requesting().get(requesting++)
                : District.others().get(others++ % District.others().size());
        all.add(new TrainingClass(all.size() + 1, wave + 1, place, course, district, days));
      }
    }
    return List.copyOf(all);
  }

  private List<LocalDate> sessionDays(LocalDate start) {
    var days = new ArrayList<LocalDate>();
    LocalDate day = calendar.workingDayFrom(start);
    while (days.size() < SESSIONS) {
      days.add(day);
      day = calendar.plusWorkingDays(day, 1);
    }
    return days;
  }
}
