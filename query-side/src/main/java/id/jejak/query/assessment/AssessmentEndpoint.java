package id.jejak.query.assessment;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.query.Listed;
import id.jejak.query.Problems;
import id.jejak.query.Shows;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Attempts, who decided about them, and the duties of an assessor.
@RestController
@RequestMapping("/api/v1")
class AssessmentEndpoint {
  private final JdbcClient views;

  AssessmentEndpoint(JdbcClient views) {
    this.views = views;
  }

  /// All attempts of an application, the first one first.
  @GetMapping("/applications/{application}/assessments")
  @Shows({"assessment_board"})
  @Lists(
      sorts = {"attempt", "day"},
      key = "attempt")
  Page<Attempt> attempts(@PathVariable("application") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select assessment, attempt, session, assessor, day, status, recommended, amended,
              returned, plenary, verdict, decided_on, reassess_until, appeal_until, appeal,
              superseded_by, feedback, reviewed, reason
            from views.assessment_board where application = :application
            """)
        .param("application", id)
        .page(Attempt.class);
  }

  /// What a move to another version of the scheme would change; nothing is moved by asking.
  @GetMapping("/applications/{application}/move")
  @Shows({"candidate_board", "scheme_unit"})
  Move move(@PathVariable("application") String id, @RequestParam int version) {
    var from =
        views
            .sql(
                """
                select application, scheme, scheme_version, status, session
                from views.candidate_board where application = ?
                """)
            .param(id)
            .query(Moving.class)
            .optional()
            .orElseThrow(() -> Problems.notFound(id));
    return new Move(
        id,
        from.scheme(),
        from.schemeVersion(),
        version,
        from.status(),
        from.session() == null,
        units(from.scheme(), version, from.schemeVersion()),
        units(from.scheme(), from.schemeVersion(), version));
  }

  /// Units of one version that another has not.
  private List<String> units(String scheme, int version, int without) {
    return Listed.of(
        views
            .sql(
                """
                select unit from views.scheme_unit where scheme = :scheme and version = :version
                except
                select unit from views.scheme_unit where scheme = :scheme and version = :without
                order by 1
                """)
            .param("scheme", scheme)
            .param("version", version)
            .param("without", without)
            .query(String.class));
  }

  /// Who decided, and whether anybody of them had a part in the assessment.
  @GetMapping("/assessments/{assessment}/decision")
  @Shows({"assessment_board", "plenary_board", "duty_list"})
  Decision decision(@PathVariable("assessment") String id) {
    return views
        .sql(
            """
            select a.assessment, a.verdict, a.decided_on, a.superseded_by, p.plenary, p.members,
              p.decree, p.signed_on,
              (select string_agg(d.person, ' ' order by d.person) from views.duty_list d
                where d.session = a.session) assessors,
              not exists (select from views.duty_list d
                where d.session = a.session
                  and d.person = any (string_to_array(p.members, ' '))) independent
            from views.assessment_board a join views.plenary_board p using (plenary)
            where a.assessment = ?
            """)
        .param(id)
        .query(Decision.class)
        .optional()
        .orElseThrow(() -> Problems.notFound(id));
  }

  @GetMapping("/assessors/{assessor}/duties")
  @Shows({"duty_list", "session_board", "assessment_board"})
  @Lists(
      sorts = {"day", "status", "lsp"},
      key = "session")
  Page<Duty> duties(@PathVariable("assessor") String id, Paging paging) {
    return paging
        .over(
            views,
            """
            select s.session, s.lsp, s.tuk, s.scheme, s.day, s.mode, s.status, d.replaced,
              (select count(*) from views.assessment_board a
                where a.session = d.session and a.assessor = d.assessor) candidates
            from views.duty_list d join views.session_board s using (session)
            where d.assessor = :assessor
            """)
        .param("assessor", id)
        .page(Duty.class);
  }

  record Moving(
      String application,
      String scheme,
      int schemeVersion,
      String status,
      @Nullable String session) {}

  /// @param free no seat stands in the way
  /// @param gained units that would be assessed in addition
  /// @param dropped units that would no longer be
  record Move(
      String application,
      String scheme,
      int fromVersion,
      int toVersion,
      String status,
      boolean free,
      List<String> gained,
      List<String> dropped) {}

  record Attempt(
      String assessment,
      int attempt,
      @Nullable String session,
      String assessor,
      LocalDate day,
      String status,
      @Nullable String recommended,
      int amended,
      int returned,
      @Nullable String plenary,
      @Nullable String verdict,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate reassessUntil,
      @Nullable LocalDate appealUntil,
      @Nullable String appeal,
      @Nullable String supersededBy,
      boolean feedback,
      boolean reviewed,
      @Nullable String reason) {}

  record Decision(
      String assessment,
      String verdict,
      LocalDate decidedOn,
      @Nullable String supersededBy,
      String plenary,
      String members,
      @Nullable String decree,
      @Nullable LocalDate signedOn,
      @Nullable String assessors,
      boolean independent) {}

  record Duty(
      String session,
      String lsp,
      String tuk,
      String scheme,
      LocalDate day,
      String mode,
      String status,
      boolean replaced,
      int candidates) {}
}
