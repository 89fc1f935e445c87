package id.jejak.query.notification;

import id.jejak.query.Listed;
import id.jejak.query.Page;
import id.jejak.query.Paging;
import id.jejak.query.Shows;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Notices for a recipient, the newest first.
@RestController
@RequestMapping("/api/v1")
class NotificationEndpoint {
  private final JdbcClient views;
  private final NoticeTexts texts;

  NotificationEndpoint(JdbcClient views, NoticeTexts texts) {
    this.views = views;
    this.texts = texts;
  }

  /// @param recipient an identifier, or a role as `role:PROGRAM_ADMIN`
  @GetMapping("/notifications")
  @Shows("notification_board")
  Page<Notice> notifications(
      @RequestParam(required = false) @Nullable String recipient,
      @RequestParam(required = false) @Nullable String template,
      Paging paging,
      Locale language) {
    var found =
        Listed.of(
            views
                .sql(
                    """
                    select notification, position, recipient, template, parameters, requested_at,
                      withheld_for
                    from views.notification_board
                    where (:recipient::text is null or recipient = :recipient)
                      and (:template::text is null or template = :template)
                      and position < :after
                    order by position desc limit :limit
                    """)
                .param("recipient", recipient)
                .param("template", template)
                .param("after", paging.number(Long.MAX_VALUE))
                .param("limit", paging.rows())
                .query(Row.class));
    return Page.of(
        found.stream().map(row -> row.notice(texts, language)).toList(),
        paging,
        notice -> String.valueOf(notice.position()));
  }

  /// What one person was told, also under the records that were merged into theirs.
  @GetMapping("/persons/{person}/notifications")
  @Shows({"notification_board", "person_directory"})
  Page<Notice> of(@PathVariable String person, Paging paging, Locale language) {
    var found =
        Listed.of(
            views
                .sql(
                    """
                    select notification, position, recipient, template, parameters, requested_at,
                      withheld_for
                    from views.notification_board
                    where recipient in (
                        select person from views.person_directory
                        where person = :person or merged_into = :person)
                      and withheld_for is null and position < :after
                    order by position desc limit :limit
                    """)
                .param("person", person)
                .param("after", paging.number(Long.MAX_VALUE))
                .param("limit", paging.rows())
                .query(Row.class));
    return Page.of(
        found.stream().map(row -> row.notice(texts, language)).toList(),
        paging,
        notice -> String.valueOf(notice.position()));
  }

  record Row(
      String notification,
      long position,
      String recipient,
      String template,
      @Nullable String parameters,
      Instant requestedAt,
      @Nullable String withheldFor) {
    Notice notice(NoticeTexts texts, Locale language) {
      var values = Parameters.read(parameters);
      return new Notice(
          notification,
          position,
          recipient,
          template,
          texts.text(template, values, language),
          values,
          requestedAt,
          withheldFor);
    }
  }

  /// @param withheldFor why nobody was told; null where somebody is
  record Notice(
      String notification,
      long position,
      String recipient,
      String template,
      String text,
      Map<String, String> parameters,
      Instant requestedAt,
      @Nullable String withheldFor) {}
}
