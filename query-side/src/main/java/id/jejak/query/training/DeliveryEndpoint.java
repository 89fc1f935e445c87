package id.jejak.query.training;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.PersonNames;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How classes are delivered: rolls, kits, and whether they keep to their scheme and their minimum.
@RestController
@RequestMapping("/api/v1")
class DeliveryEndpoint {
  private final JdbcClient views;
  private final PersonNames names;

  DeliveryEndpoint(JdbcClient views, PersonNames names) {
    this.views = views;
    this.names = names;
  }

  /// Rolls as they were taken, and people as their attendance is known now.
  @GetMapping("/classes/{trainingClass}/attendance")
  @Shows({"class_session", "absence", "enrollment_board", "person_directory"})
  Attendance attendance(@PathVariable("trainingClass") String id) {
    return new Attendance(sessions(id), people(id), absences(id));
  }

  private List<Session> sessions(String trainingClass) {
    return Listed.of(
        views
            .sql(
                """
                select session, held_on, present, absent, identity_check
                from views.class_session where training_class = ? order by session
                """)
            .param(trainingClass)
            .query(Session.class));
  }

  private List<Attending> people(String trainingClass) {
    return Listed.of(
            views
                .sql(
                    """
                    select e.enrollment, e.person, p.name, e.status, e.sessions_attended,
                      e.sessions_missed, e.alarm
                    from views.enrollment_board e left join views.person_directory p using (person)
                    where e.training_class = ? and e.begun_on is not null order by e.seat_position
                    """)
                .param(trainingClass)
                .query(Attending.class))
        .stream()
        .map(one -> one.named(names.open(one.name())))
        .toList();
  }

  private List<Absence> absences(String trainingClass) {
    return Listed.of(
        views
            .sql(
                """
                select session, enrollment, held_on, taken_absent, absent, corrected_for,
                  corrected_at
                from views.absence where training_class = ? order by session, enrollment
                """)
            .param(trainingClass)
            .query(Absence.class));
  }

  @GetMapping("/classes/{trainingClass}/kits")
  @Shows({"kit_item", "person_directory"})
  @Lists(
      sorts = {"enrollment", "item", "issuedAt"},
      key = {"enrollment", "item"})
  Page<Kit> kits(@PathVariable("trainingClass") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select k.enrollment, k.person, p.name, k.item, k.issued_at, k.returned_at
            from views.kit_item k left join views.person_directory p using (person)
            where k.training_class = :class
            """)
        .param("class", id)
        .page(Kit.class)
        .map(one -> one.named(names.open(one.name())));
  }

  /// Each class beside the scheme version that it pins (S1.8): units and lesson hours, planned and
  /// held.
  @GetMapping("/programs/{program}/conformance")
  @Shows({"class_board", "scheme_version"})
  @Lists(
      sorts = {"trainingClass", "provider", "status"},
      key = "trainingClass")
  Page<Conformance> conformance(@PathVariable("program") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select c.*, c.planned_hours >= c.scheme_hours and c.units = c.scheme_units conforms
            from (
              select b.training_class, b.provider, b.scheme, b.scheme_version, b.status, b.mode,
                b.units, coalesce(jsonb_array_length(v.terms::jsonb -> 'units'), 0) scheme_units,
                b.sessions * b.hours_per_session planned_hours,
                b.sessions_held * b.hours_per_session held_hours,
                coalesce((v.terms::jsonb ->> 'trainingHours')::int, 0) scheme_hours
              from views.class_board b
              left join views.scheme_version v
                on v.scheme = b.scheme and v.version = b.scheme_version
              where b.program = :program) c
            """)
        .param("program", id)
        .page(Conformance.class);
  }

  /// Classes that began with fewer people present than they need, in the order of their start.
  @GetMapping("/programs/{program}/classes/below-minimum")
  @Shows({"class_board"})
  @Lists(
      sorts = {"startedOn", "present"},
      key = "trainingClass")
  Page<BelowMinimum> belowMinimum(@PathVariable("program") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select training_class, started_on, present, seats_min
            from views.class_board
            where program = :program and started_on is not null and present < seats_min
            """)
        .param("program", id)
        .page(BelowMinimum.class);
  }

  record Attendance(List<Session> sessions, List<Attending> people, List<Absence> absences) {}

  record Session(
      int session, LocalDate heldOn, int present, int absent, @Nullable String identityCheck) {}

  record Attending(
      String enrollment,
      String person,
      @Nullable String name,
      String status,
      int sessionsAttended,
      int sessionsMissed,
      @Nullable Integer alarm) {
    Attending named(@Nullable String opened) {
      return new Attending(
          enrollment, person, opened, status, sessionsAttended, sessionsMissed, alarm);
    }
  }

  /// @param takenAbsent what the roll said; `absent` what is known since
  record Absence(
      int session,
      String enrollment,
      LocalDate heldOn,
      boolean takenAbsent,
      boolean absent,
      @Nullable String correctedFor,
      @Nullable Instant correctedAt) {}

  record Kit(
      String enrollment,
      String person,
      @Nullable String name,
      String item,
      @Nullable Instant issuedAt,
      @Nullable Instant returnedAt) {
    Kit named(@Nullable String opened) {
      return new Kit(enrollment, person, opened, item, issuedAt, returnedAt);
    }
  }

  record Conformance(
      String trainingClass,
      String provider,
      String scheme,
      int schemeVersion,
      String status,
      String mode,
      int units,
      int schemeUnits,
      int plannedHours,
      int heldHours,
      int schemeHours,
      boolean conforms) {}

  record BelowMinimum(String trainingClass, LocalDate startedOn, int present, int seatsMin) {}
}
