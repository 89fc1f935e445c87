package id.jejak.query.assessment;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.PersonNames;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What a certification body has before it: sessions, candidate files, decisions, appeals.
@RestController
@RequestMapping("/api/v1/lsps/{lsp}")
class BodyEndpoint {
  private final JdbcClient views;
  private final PersonNames names;

  BodyEndpoint(JdbcClient views, PersonNames names) {
    this.views = views;
    this.names = names;
  }

  /// The session planner: from a day on, with the seats that are left.
  @GetMapping("/sessions")
  @Shows({"session_board"})
  @Lists(
      sorts = {"day", "status", "scheme"},
      key = "session")
  Page<Planned> sessions(
      @PathVariable("lsp") String id,
      @RequestParam(required = false) @Nullable LocalDate from,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select session, program, tuk, scheme, scheme_version, day, mode, status, seats,
              seats_taken, seats - seats_taken seats_left, assessors
            from views.session_board
            where lsp = :lsp and (:from::date is null or day >= :from)
            """)
        .param("lsp", id)
        .param("from", from)
        .page(Planned.class);
  }

  /// Candidate files, all or in one status.
  @GetMapping("/candidates")
  @Shows({"candidate_board", "person_directory"})
  @Lists(
      sorts = {"application", "status", "scheme", "admittedOn", "examDay"},
      key = "application")
  Page<Candidate> candidates(
      @PathVariable("lsp") String id,
      @RequestParam(required = false) @Nullable String status,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select c.application, c.person, p.name, c.program, c.scheme,
              c.scheme_version, c.track, c.status, c.admitted_on, c.session,
              c.exam_day, c.first_verdict, c.later_verdict, c.certificate, c.reason
            from views.candidate_board c left join views.person_directory p using (person)
            where c.lsp = :lsp and (:status::text is null or c.status = :status)
            """)
        .param("lsp", id)
        .param("status", status)
        .page(Candidate.class)
        .map(one -> one.named(names.open(one.name())));
  }

  /// The decision queue: reported and not decided, the oldest first.
  @GetMapping("/decisions/waiting")
  @Shows({"assessment_board", "deadline"})
  @Lists(
      sorts = {"reportedAt", "due"},
      key = "assessment")
  Page<Undecided> undecided(@PathVariable("lsp") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select a.assessment, a.session, a.person, a.scheme, a.assessor, a.recommended,
              a.returned, a.reported_at, d.due
            from views.assessment_board a
            left join views.deadline d
              on d.process = 'decision' and d.key = a.assessment and d.timer = 'decide'
            where a.lsp = :lsp and a.status in ('REPORTED', 'RETURNED')
            """)
        .param("lsp", id)
        .page(Undecided.class);
  }

  @GetMapping("/appeals")
  @Shows({"appeal_board", "deadline"})
  @Lists(
      sorts = {"filedOn", "status", "due"},
      key = "appeal")
  Page<Appeal> appeals(@PathVariable("lsp") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select a.appeal, a.assessment, a.person, a.filed_on, a.panel, a.appointed_on,
              a.escalations, a.decided_on, a.status, d.due
            from views.appeal_board a
            left join views.deadline d
              on d.process = 'appeal' and d.key = a.appeal and d.timer = 'decide'
                and d.state = 'PENDING'
            where a.lsp = :lsp
            """)
        .param("lsp", id)
        .page(Appeal.class);
  }

  /// Who was found not yet competent and never had a seat to be assessed again.
  @GetMapping("/never-reassessed")
  @Shows({"assessment_board"})
  @Lists(
      sorts = {"decidedOn", "scheme", "reassessUntil"},
      key = "application")
  Page<Unoffered> neverReassessed(@PathVariable("lsp") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select a.application, a.person, a.scheme, a.decided_on, a.reassess_until
            from views.assessment_board a
            where a.lsp = :lsp and a.verdict = 'BK' and a.superseded_by is null
              and a.status = 'DECIDED'
              and not exists (select from views.assessment_board later
                where later.application = a.application and later.attempt > a.attempt)
            """)
        .param("lsp", id)
        .page(Unoffered.class);
  }

  /// How long it takes from the exam to the certificate.
  @GetMapping("/throughput")
  @Shows({"candidate_board"})
  Throughput throughput(@PathVariable("lsp") String id) {
    return views
        .sql(
            """
            select count(*) certificates,
              percentile_cont(0.5) within group (order by certified_on - exam_day) median_days
            from views.candidate_board
            where lsp = ? and certified_on is not null and exam_day is not null
            """)
        .param(id)
        .query(Throughput.class)
        .single();
  }

  record Planned(
      String session,
      @Nullable String program,
      String tuk,
      String scheme,
      int schemeVersion,
      LocalDate day,
      String mode,
      String status,
      int seats,
      int seatsTaken,
      int seatsLeft,
      int assessors) {}

  record Candidate(
      String application,
      String person,
      @Nullable String name,
      @Nullable String program,
      String scheme,
      int schemeVersion,
      String track,
      String status,
      @Nullable LocalDate admittedOn,
      @Nullable String session,
      @Nullable LocalDate examDay,
      @Nullable String firstVerdict,
      @Nullable String laterVerdict,
      @Nullable String certificate,
      @Nullable String reason) {
    Candidate named(@Nullable String opened) {
      return new Candidate(
          application,
          person,
          opened,
          program,
          scheme,
          schemeVersion,
          track,
          status,
          admittedOn,
          session,
          examDay,
          firstVerdict,
          laterVerdict,
          certificate,
          reason);
    }
  }

  record Undecided(
      String assessment,
      @Nullable String session,
      String person,
      String scheme,
      String assessor,
      String recommended,
      int returned,
      Instant reportedAt,
      @Nullable Instant due) {}

  record Appeal(
      String appeal,
      String assessment,
      String person,
      LocalDate filedOn,
      @Nullable String panel,
      @Nullable LocalDate appointedOn,
      int escalations,
      @Nullable LocalDate decidedOn,
      String status,
      @Nullable Instant due) {}

  record Unoffered(
      String application,
      String person,
      String scheme,
      LocalDate decidedOn,
      @Nullable LocalDate reassessUntil) {}

  record Throughput(int certificates, @Nullable Double medianDays) {}
}
