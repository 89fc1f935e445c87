package id.jejak.query.program;

import id.jejak.query.Listed;
import id.jejak.query.Shows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What people were when they applied, and how far they came: with a training or without one.
@RestController
@RequestMapping("/api/v1")
class CategoryEndpoint {
  private final JdbcClient views;

  CategoryEndpoint(JdbcClient views) {
    this.views = views;
  }

  @GetMapping("/programs/{id}/categories")
  @Shows({"enrollment_board", "candidate_board"})
  List<Category> categories(@PathVariable String id) {
    return Listed.of(
        views
            .sql(
                """
                select coalesce(c.category, e.category, 'UNKNOWN') category,
                  count(e.applied_on) applied_for_training,
                  count(e.begun_on) begun,
                  count(e.completed_on) completed,
                  count(c.application) applied_for_certification,
                  count(*) filter (where c.admitted_on is not null) admitted,
                  count(*) filter (where c.reports > 0) assessed,
                  count(*) filter (
                    where 'K' in (c.first_verdict, c.later_verdict) or c.on_appeal) competent,
                  count(*) filter (where c.certificate is not null) certified
                from (select * from views.enrollment_board
                      where program = :id and applied_on is not null) e
                full join (select * from views.candidate_board where program = :id) c
                  using (enrollment)
                group by 1 order by 1
                """)
            .param("id", id)
            .query(Category.class));
  }

  /// Counts of applications; `UNKNOWN` where nobody said.
  record Category(
      String category,
      int appliedForTraining,
      int begun,
      int completed,
      int appliedForCertification,
      int admitted,
      int assessed,
      int competent,
      int certified) {}
}
