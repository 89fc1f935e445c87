package id.jejak.query.journey;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.PersonNames;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One person, from the registration to the job; and the timeline of anything.
@RestController
@RequestMapping("/api/v1")
class JourneyEndpoint {
  private final JdbcClient views;
  private final PersonNames names;

  JourneyEndpoint(JdbcClient views, PersonNames names) {
    this.views = views;
    this.names = names;
  }

  @GetMapping("/persons/{person}/journey")
  @Shows({
    "timeline",
    "person_directory",
    "enrollment_board",
    "candidate_board",
    "certificate_register",
    "placement_board"
  })
  Journey journey(@PathVariable("person") String id) {
    var person =
        views
            .sql(
                """
                select stands.person, stands.name, stands.sex, stands.education, stands.district,
                  stands.identity, stands.warnings, stands.registered_at
                from views.person_directory asked
                join views.person_directory stands
                  on stands.person = coalesce(asked.merged_into, asked.person)
                where asked.person = ?
                """)
            .param(id)
            .query(Person.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    return new Journey(
        person.named(names.open(person.name())),
        all(person.person(), this::enrollments),
        all(person.person(), this::applications),
        all(person.person(), this::certificates),
        all(person.person(), this::placements),
        all(person.person(), this::timeline));
  }

  /// Also under the identifiers of whoever was merged into the person.
  private <T> List<T> all(String person, Function<String, List<T>> of) {
    var persons =
        Listed.of(
            views
                .sql(
                    """
                    select person from views.person_directory
                    where person = :id or merged_into = :id order by person <> :id, person
                    """)
                .param("id", person)
                .query(String.class));
    return persons.stream().flatMap(each -> of.apply(each).stream()).toList();
  }

  /// What happened to a person, a class, a certificate, or anything else that has an identifier, in
  /// the order of the log.
  @GetMapping("/timelines/{thing}")
  @Shows({"timeline"})
  @Lists(key = "position")
  Page<Step> timeline(@PathVariable("thing") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select distinct on (position) position, occurred_at, recorded_at, area, fact,
              thing, detail, actor, role
            from views.timeline
            where subject = :id or thing = :id
            order by position, subject
            """)
        .param("id", id)
        .page(Step.class);
  }

  private List<Enrollment> enrollments(String person) {
    return Listed.of(
        views
            .sql(
                """
                select enrollment, training_class, program, wave, type, scheme, status, applied_on,
                  begun_on, completed_on, ended_on, sessions_attended, sessions_missed, hours
                from views.enrollment_board where person = ? order by applied_on, enrollment
                """)
            .param(person)
            .query(Enrollment.class));
  }

  private List<Application> applications(String person) {
    return Listed.of(
        views
            .sql(
                """
                select application, enrollment, scheme, lsp, track, status, admitted_on, exam_day,
                  attempts, first_verdict, later_verdict, certificate, reason
                from views.candidate_board where person = ? order by submitted_at, application
                """)
            .param(person)
            .query(Application.class));
  }

  private List<Certificate> certificates(String person) {
    return Listed.of(
        views
            .sql(
                """
                select certificate, number, scheme, lsp, status, valid_from, valid_to
                from views.certificate_register where person = ? order by issued_at, certificate
                """)
            .param(person)
            .query(Certificate.class));
  }

  private List<Placement> placements(String person) {
    return Listed.of(
        views
            .sql(
                """
                select placement, employer, kind, started_on, ended_on, end_reason
                from views.placement_board where person = ? and started_on is not null
                order by started_on, placement
                """)
            .param(person)
            .query(Placement.class));
  }

  private List<Step> timeline(String person) {
    return Listed.of(
        views
            .sql(
                """
                select position, occurred_at, recorded_at, area, fact, thing, detail, actor, role
                from views.timeline where subject = ? order by position
                """)
            .param(person)
            .query(Step.class));
  }

  record Journey(
      Person person,
      List<Enrollment> enrollments,
      List<Application> applications,
      List<Certificate> certificates,
      List<Placement> placements,
      List<Step> timeline) {}

  /// `name` is null once the person is erased.
  record Person(
      String person,
      @Nullable String name,
      String sex,
      String education,
      String district,
      @Nullable String identity,
      String warnings,
      Instant registeredAt) {
    Person named(@Nullable String opened) {
      return new Person(person, opened, sex, education, district, identity, warnings, registeredAt);
    }
  }

  record Enrollment(
      String enrollment,
      String trainingClass,
      String program,
      int wave,
      String type,
      String scheme,
      String status,
      LocalDate appliedOn,
      @Nullable LocalDate begunOn,
      @Nullable LocalDate completedOn,
      @Nullable LocalDate endedOn,
      int sessionsAttended,
      int sessionsMissed,
      int hours) {}

  record Application(
      String application,
      @Nullable String enrollment,
      String scheme,
      String lsp,
      String track,
      String status,
      @Nullable LocalDate admittedOn,
      @Nullable LocalDate examDay,
      int attempts,
      @Nullable String firstVerdict,
      @Nullable String laterVerdict,
      @Nullable String certificate,
      @Nullable String reason) {}

  record Certificate(
      String certificate,
      String number,
      String scheme,
      String lsp,
      String status,
      LocalDate validFrom,
      LocalDate validTo) {}

  record Placement(
      String placement,
      String employer,
      String kind,
      LocalDate startedOn,
      @Nullable LocalDate endedOn,
      @Nullable String endReason) {}

  record Step(
      long position,
      Instant occurredAt,
      Instant recordedAt,
      String area,
      String fact,
      String thing,
      String detail,
      String actor,
      String role) {}
}
