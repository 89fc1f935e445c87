package id.jejak.app.demo;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts what goes wrong in a programme and is put right, and who is there for it, from the read
/// models alone.
final class MishapTotals {
  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          // A fact is on the timelines of several people; who merges writes on two.
          Map.entry(
              "entered.late",
              """
              (select count(distinct position) from views.timeline
               where role <> 'SYSTEM' and recorded_at > occurred_at + interval '14 days')
              """),
          Map.entry("types", "(select count(distinct type) from views.class_board)"),
          Map.entry("venues", rows("venue_board")),
          Map.entry("assessors", rows("assessor_register")),
          Map.entry("assessors.expired", rows("assessor_register where expired_from is not null")),
          Map.entry("duplicates.suspected", rows("duplicate_review")),
          Map.entry("duplicates.merged", rows("person_directory where merged_into is not null")),
          Map.entry("duplicates.distinct", rows("duplicate_review where status = 'DISTINCT'")),
          Map.entry(
              "corrected.name",
              rows("correction_proposal where status = 'MADE' and fields like '%NAME%'")),
          Map.entry("corrected.certificate", cases("CORRECT")),
          Map.entry("recalled.accepted", cases("ACCEPTED_WITH_REASON")),
          Map.entry("recalled.void", cases("VOID")),
          Map.entry("erased.partly", erasures("PARTIAL")),
          Map.entry("erased.fully", erasures("FULL")),
          Map.entry("erasure.refused", erasures("REFUSED")),
          Map.entry(
              "dossiers", rows("data_request where kind = 'ACCESS' and answered_at is not null")),
          Map.entry("breach.told", "(select coalesce(sum(told), 0) from views.breach_board)"),
          Map.entry(
              "employers.withdrawn",
              """
              (select count(distinct employer) from views.placement_board
               where status = 'EMPLOYER_WITHDREW')
              """),
          Map.entry("offers.withdrawn", rows("placement_board where status = 'EMPLOYER_WITHDREW'")),
          Map.entry("forms.spoiled", rows("blanko_form where stage in ('SPOILED', 'RETURNED')")),
          Map.entry("forms.lost", rows("blanko_form where stage = 'LOST'")),
          Map.entry(
              "classes.postponed",
              "(select coalesce(sum(postponements), 0) from views.class_board)"),
          Map.entry(
              "suspended.days",
              """
              (select coalesce(sum(back.from_day - away.from_day), 0)
               from views.licence_history away
               join views.licence_history back on back.lsp = away.lsp and back.what = 'LIFTED'
               where away.what = 'SUSPENDED')
              """),
          Map.entry("schemes.revised", rows("scheme_version where version > 1")),
          Map.entry("schemes.retired", rows("scheme_version where retired_from is not null")),
          Map.entry(
              "allocations.revised", "(select coalesce(sum(revisions), 0) from views.funds)"));

  private MishapTotals() {}

  private static String rows(String from) {
    return "(select count(*) from views." + from + ")";
  }

  private static String cases(String outcome) {
    return rows("case_register where outcome = '" + outcome + "'");
  }

  private static String erasures(String status) {
    return rows("data_request where kind = 'ERASURE' and status like '%" + status + "%'");
  }

  static Map<String, Long> read(JdbcTemplate sql) {
    Map<String, Long> totals = new LinkedHashMap<>();
    MEASURES.forEach((measure, what) -> {
      Long seen = sql.queryForObject("select " + what, Long.class);
      totals.put(measure, seen == null ? 0 : seen);
    });
    sql.query(
        "select kind, count(*) from views.organization_directory group by kind",
        row -> {
          totals.put("organizations." + row.getString(1).toLowerCase(Locale.ROOT), row.getLong(2));
        });
    sql.query(
        """
        select w, count(*) from views.person_directory, regexp_split_to_table(warnings, '[ ,]+') w
        where w <> '' group by w
        """,
        row -> {
          totals.put("warned." + row.getString(1), row.getLong(2));
        });
    return totals;
  }
}
