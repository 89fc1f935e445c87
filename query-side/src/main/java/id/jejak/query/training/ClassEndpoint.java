package id.jejak.query.training;

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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Classes of a programme, and one class with its seats and its waiting list.
@RestController
@RequestMapping("/api/v1")
class ClassEndpoint {
  private final JdbcClient views;
  private final PersonNames names;

  ClassEndpoint(JdbcClient views, PersonNames names) {
    this.views = views;
    this.names = names;
  }

  private static final String COLUMNS =
      """
      select training_class, program, wave, type, scheme, provider, lsp, seats_min, seats_max,
        seats_taken, funding, first_day, last_day, postponements, sessions, sessions_held, mode, status, started_on,
        present, missing, completed_on,
        (select count(*) from views.enrollment_board e
          where e.training_class = c.training_class and e.waiting_place is not null) waiting
      from views.class_board c
      """;

  @GetMapping("/programs/{program}/classes")
  @Shows({"class_board", "enrollment_board"})
  @Lists(
      sorts = {"wave", "firstDay", "status", "provider"},
      key = {"firstDay", "trainingClass"})
  Page<Overview> classes(@PathVariable("program") String id, Paging paging) {
    return paging
        .over(views, COLUMNS + "where program = :program")
        .param("program", id)
        .page(Overview.class);
  }

  @GetMapping("/classes/{trainingClass}")
  @Shows({"class_board", "class_quota", "class_trainer", "enrollment_board", "person_directory"})
  Board board(@PathVariable("trainingClass") String id) {
    var overview =
        views
            .sql(COLUMNS + "where training_class = ?")
            .param(id)
            .query(Overview.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    return new Board(overview, trainers(id), seats(id), waiting(id), reserved(id));
  }

  private List<String> trainers(String trainingClass) {
    return Listed.of(
        views
            .sql("select trainer from views.class_trainer where training_class = ? order by 1")
            .param(trainingClass)
            .query(String.class));
  }

  private List<Seat> seats(String trainingClass) {
    return Listed.of(
            views
                .sql(
                    """
                    select e.enrollment, e.person, p.name, e.district, e.status, e.promoted,
                      e.seat_reserved_at since, e.confirm_by, e.insured_from, e.begun_on,
                      e.sessions_attended, e.sessions_missed
                    from views.enrollment_board e left join views.person_directory p using (person)
                    where e.training_class = ? and e.seat
                    order by e.seat_position
                    """)
                .param(trainingClass)
                .query(Seat.class))
        .stream()
        .map(seat -> seat.named(names.open(seat.name())))
        .toList();
  }

  private List<Waiting> waiting(String trainingClass) {
    return Listed.of(
            views
                .sql(
                    """
                    select row_number() over (order by e.waiting_place, e.enrollment) as place,
                      e.enrollment, e.person, p.name, e.district, e.status
                    from views.enrollment_board e left join views.person_directory p using (person)
                    where e.training_class = ? and e.waiting_place is not null
                    order by 1
                    """)
                .param(trainingClass)
                .query(Waiting.class))
        .stream()
        .map(one -> one.named(names.open(one.name())))
        .toList();
  }

  private List<Reserved> reserved(String trainingClass) {
    return Listed.of(
        views
            .sql(
                """
                select q.district, q.seats,
                  (select count(*) from views.enrollment_board e
                    where e.training_class = q.training_class and e.seat
                      and e.district = q.district) taken
                from views.class_quota q where q.training_class = ? order by q.district
                """)
            .param(trainingClass)
            .query(Reserved.class));
  }

  record Overview(
      String trainingClass,
      String program,
      int wave,
      String type,
      String scheme,
      String provider,
      @Nullable String lsp,
      int seatsMin,
      int seatsMax,
      int seatsTaken,
      String funding,
      LocalDate firstDay,
      LocalDate lastDay,
      int postponements,
      int sessions,
      int sessionsHeld,
      String mode,
      String status,
      @Nullable LocalDate startedOn,
      int present,
      int missing,
      @Nullable LocalDate completedOn,
      int waiting) {}

  record Board(
      Overview overview,
      List<String> trainers,
      List<Seat> seats,
      List<Waiting> waiting,
      List<Reserved> reserved) {}

  record Seat(
      String enrollment,
      String person,
      @Nullable String name,
      String district,
      String status,
      boolean promoted,
      Instant since,
      @Nullable LocalDate confirmBy,
      @Nullable LocalDate insuredFrom,
      @Nullable LocalDate begunOn,
      int sessionsAttended,
      int sessionsMissed) {
    Seat named(@Nullable String opened) {
      return new Seat(
          enrollment,
          person,
          opened,
          district,
          status,
          promoted,
          since,
          confirmBy,
          insuredFrom,
          begunOn,
          sessionsAttended,
          sessionsMissed);
    }
  }

  /// `place` as it is now: whoever stood before and got a seat no longer counts.
  record Waiting(
      int place,
      String enrollment,
      String person,
      @Nullable String name,
      String district,
      String status) {
    Waiting named(@Nullable String opened) {
      return new Waiting(place, enrollment, person, opened, district, status);
    }
  }

  /// Seats for one district only, and how many of them its people hold.
  record Reserved(String district, int seats, int taken) {}
}
