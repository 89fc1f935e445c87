package id.jejak.query.certification;

import id.jejak.engine.vault.Sealing;
import id.jejak.engine.web.Lists;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.kernel.Personal;
import id.jejak.query.Listed;
import id.jejak.query.Shows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Numbers, forms and surveillance, for those who keep them.
@RestController
@RequestMapping("/api/v1")
class StockEndpoint {
  private final JdbcClient views;
  private final Sealing sealing;

  StockEndpoint(JdbcClient views, Sealing sealing) {
    this.views = views;
    this.sealing = sealing;
  }

  /// The certificate numbers of a year, and the gaps between them (R27).
  @GetMapping("/certificate-numbers/{year}")
  @Shows({"certificate_number"})
  Numbers numbers(@PathVariable int year) {
    return new Numbers(
        year,
        views
            .sql("select count(certificate) from views.certificate_number where year = ?")
            .param(year)
            .query(Long.class)
            .single(),
        Listed.of(
            views
                .sql(
                    """
                    select serial, voided, drawn_at from views.certificate_number
                    where year = ? and certificate is null order by serial
                    """)
                .param(year)
                .query(Voided.class)),
        Listed.of(
            views
                .sql(
                    """
                    select serial from generate_series(1,
                      (select max(serial) from views.certificate_number where year = :year)) serial
                    where not exists (
                      select 1 from views.certificate_number n
                      where n.year = :year and n.serial = serial.serial)
                    order by serial
                    """)
                .param("year", year)
                .query(Long.class)));
  }

  @GetMapping("/lsps/{lsp}/blanko")
  @Shows({"blanko_form", "blanko_need", "blanko_letter"})
  Stock blanko(@PathVariable String lsp) {
    return new Stock(
        lsp,
        Listed.of(
            views
                .sql(
                    """
                    select stage, count(*)::int forms from views.blanko_form where lsp = ?
                    group by stage order by stage
                    """)
                .param(lsp)
                .query(Stage.class)),
        Listed.of(
            views
                .sql(
                    """
                    select letter, kind, asked, received, lost, sent_at from views.blanko_letter
                    where lsp = ? order by sent_at, letter
                    """)
                .param(lsp)
                .query(Letter.class)),
        Listed.of(
            views
                .sql(
                    """
                    select n.certificate, n.copy, n.since from views.blanko_need n
                    left join views.blanko_form f on f.form = n.form
                    where n.lsp = ? and (n.form is null or f.stage <> 'SET_ASIDE')
                    order by n.place
                    """)
                .param(lsp)
                .query(Waiting.class)));
  }

  @GetMapping("/surveillance")
  @Shows({"surveillance_board"})
  @Lists(
      sorts = {"surveillance", "replyBy", "askedAt", "status"},
      key = "surveillance")
  Page<Round> surveillance(
      @RequestParam(required = false) @Nullable String lsp,
      @RequestParam(required = false) @Nullable String status,
      Paging paging) {
    return paging
        .over(
            views,
            """
            select surveillance, certificate, person, scheme, lsp, round, asked_at,
              reply_by, silences, answered_at, finding, statement, status
            from views.surveillance_board
            where (:lsp::text is null or lsp = :lsp)
              and (:status::text is null or status = :status)
            """)
        .param("lsp", lsp)
        .param("status", status)
        .page(Round.class)
        .map(one -> one.stating(statement(one.statement())));
  }

  private @Nullable String statement(@Nullable String sealed) {
    if (sealed == null) {
      return null;
    }
    Personal<String> opened = sealing.open(sealed, "surveillance_board.statement", String.class);
    return opened.value();
  }

  /// @param voided used up without a certificate, and why
  /// @param unexplained what nobody accounts for; empty, or something is wrong
  record Numbers(int year, long issued, List<Voided> voided, List<Long> unexplained) {}

  record Voided(long serial, String voided, Instant drawnAt) {}

  /// @param waiting who waits for a form, in order (F26)
  record Stock(String lsp, List<Stage> forms, List<Letter> letters, List<Waiting> waiting) {}

  record Stage(String stage, int forms) {}

  /// @param kind a request, or the exchange of spoiled forms
  record Letter(
      String letter,
      @Nullable String kind,
      @Nullable Integer asked,
      int received,
      int lost,
      @Nullable Instant sentAt) {}

  record Waiting(String certificate, int copy, Instant since) {}

  /// @param silences how often the term ran out without an answer
  record Round(
      String surveillance,
      String certificate,
      String person,
      String scheme,
      @Nullable String lsp,
      @Nullable Integer round,
      @Nullable Instant askedAt,
      @Nullable LocalDate replyBy,
      int silences,
      @Nullable Instant answeredAt,
      @Nullable String finding,
      @Nullable String statement,
      String status) {
    Round stating(@Nullable String opened) {
      return new Round(
          surveillance,
          certificate,
          person,
          scheme,
          lsp,
          round,
          askedAt,
          replyBy,
          silences,
          answeredAt,
          finding,
          opened,
          status);
    }
  }
}
