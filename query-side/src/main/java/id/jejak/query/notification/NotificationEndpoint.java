package id.jejak.query.notification;

import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
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
  @Lists(
      sorts = {"-position", "template"},
      key = "position")
  Page<Notice> notifications(
      @RequestParam(required = false) @Nullable String recipient,
      @RequestParam(required = false) @Nullable String template,
      Paging paging,
      Locale language) {
    return paging
        .over(
            views,
            """
            select notification, position, recipient, template, parameters, requested_at,
              withheld_for
            from views.notification_board
            where (:recipient::text is null or recipient = :recipient)
              and (:template::text is null or template = :template)
            """)
        .param("recipient", recipient)
        .param("template", template)
        .page(Row.class)
        .map(row -> row.notice(texts, language));
  }

  /// What one person was told, also under the records that were merged into theirs.
  @GetMapping("/persons/{person}/notifications")
  @Shows({"notification_board", "person_directory"})
  @Lists(
      sorts = {"-position", "template"},
      key = "position")
  Page<Notice> of(@PathVariable String person, Paging paging, Locale language) {
    return paging
        .over(
            views,
            """
            select notification, position, recipient, template, parameters, requested_at,
              withheld_for
            from views.notification_board
            where recipient in (
                select person from views.person_directory
                where person = :person or merged_into = :person)
              and withheld_for is null
            """)
        .param("person", person)
        .page(Row.class)
        .map(row -> row.notice(texts, language));
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
