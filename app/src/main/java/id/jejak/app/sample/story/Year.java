package id.jejak.app.sample.story;

import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.program.ProgramTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The classes and groups of a year, laid out one after the other: each has the next number, and
/// its people come after those of all before it.
public final class Year {
  private final String key;
  private final WorkCalendar calendar;
  private final List<TrainingClass> classes = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private int people;

  /// @param key the three letters in the identifiers, such as `BNY`
  public Year(String key, WorkCalendar calendar) {
    this.key = key;
    this.calendar = calendar;
  }

  /// The next class, of people from all districts.
  ///
  /// @param wave from 1
  /// @param place from 0, in its wave
  /// @param exam null where others give the certificate
  public TrainingClass next(
      ProgramTrack track,
      int wave,
      int place,
      Course course,
      LocalDate start,
      Body provider,
      TrainingClass.@Nullable Exam exam,
      Intake intake) {
    List<LocalDate> days = days(course, start);
    return new TrainingClass(
        key,
        track,
        classes.size() + 1,
        wave,
        place,
        course,
        provider,
        days,
        days,
        null,
        false,
        exam,
        people,
        intake);
  }

  public TrainingClass postponed(TrainingClass planned, LocalDate start) {
    return planned.on(days(planned.course(), start));
  }

  public void add(TrainingClass planned) {
    classes.add(planned);
    people += planned.applicants();
  }

  /// Once all classes are there.
  public void add(
      Way way, LocalDate first, int months, Body host, boolean insured, int candidates) {
    groups.add(
        new Group(
            key, way, groups(way).size() + 1, first, months, host, insured, people, candidates));
    people += candidates;
  }

  public List<TrainingClass> classes() {
    return List.copyOf(classes);
  }

  public List<TrainingClass> classes(ProgramTrack track) {
    return classes.stream().filter(each -> each.track() == track).toList();
  }

  public List<Group> groups() {
    return List.copyOf(groups);
  }

  public List<Group> groups(Way way) {
    return groups.stream().filter(each -> each.way() == way).toList();
  }

  /// So many working days from `start` on as the course has sessions.
  private List<LocalDate> days(Course course, LocalDate start) {
    var days = new ArrayList<LocalDate>();
    LocalDate day = calendar.workingDayFrom(start);
    while (days.size() < course.sessions()) {
      days.add(day);
      day = calendar.plusWorkingDays(day, 1);
    }
    return days;
  }
}
