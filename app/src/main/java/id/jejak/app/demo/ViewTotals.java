package id.jejak.app.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/// Counts a sample programme from the read models alone.
final class ViewTotals {
  private static final Map<String, String> MEASURES = new LinkedHashMap<>();

  static {
    count("applicants", "enrollment_board");
    count("selection.administration", "enrollment_board where administration");
    count("selection.test", "enrollment_board where test");
    count("accepted", "enrollment_board where seat_reserved_at is not null and not promoted");
    count("waiting", "enrollment_board where waiting_listed");
    count("replaced", "enrollment_board where promoted");
    count("declined", "enrollment_board where seat_lost = 'DECLINED'");
    count("no_answer", "enrollment_board where seat_lost = 'NO_ANSWER'");
    count("start.no_show", "enrollment_board where seat_lost = 'NO_SHOW'");
    count("classes.started", "class_board where started_on is not null");
    sum("sessions.held", "sessions_held", "class_board");
    count("started", "enrollment_board where begun_on is not null");
    count("dropped_out", "enrollment_board where status = 'DROPPED_OUT'");
    count("expelled", "enrollment_board where status = 'EXPELLED'");
    count("training.completed", "enrollment_board where completed_on is not null");
    count(
        "admitted", "candidate_board where admitted_on is not null and status <> 'FUNDING_QUEUED'");
    count("applications.queued", "fund_use where line = 'CERTIFICATION' and queued_at is not null");
    sum("no_show.excused", "excused", "candidate_board");
    sum("no_show.lost", "no_shows", "candidate_board");
    count("assessed", "candidate_board where reports > 0");
    count("first.K", "candidate_board where first_verdict = 'K'");
    count("first.BK", "candidate_board where first_verdict = 'BK'");
    count("reassessed.K", "candidate_board where later_verdict = 'K'");
    count("reassessed.BK", "candidate_board where later_verdict = 'BK'");
    count(
        "reassessed.not_taken",
        "candidate_board where first_verdict = 'BK' and later_verdict is null and not on_appeal");
    count("appeals.upheld", "appeal_board where status = 'UPHELD'");
    count("appeals.rejected", "appeal_board where status = 'REJECTED'");
    count("appeals.withdrawn", "appeal_board where status = 'WITHDRAWN'");
    count(
        "certificates.issued",
        "certificate_register where plenary is not null and previous is null");
    count("certificates.superseded", "certificate_register where superseded_by is not null");
    count("certificates.suspended", "certificate_register where suspended_at is not null");
    count("certificates.reinstated", "certificate_register where reinstated_at is not null");
    count("certificates.withdrawn", "certificate_register where withdrawn_from is not null");
    count("talent.consented", "consent_register where purpose = 'TALENT_POOL'");
    count(
        "talent.withdrawn",
        "consent_register where purpose = 'TALENT_POOL' and withdrawn_at is not null");
    MEASURES.put(
        "placed",
        """
        select count(distinct p.person) from views.placement_board p
        join (select person, coalesce(max(certified_on), max(completed_on)) as since
              from (select person, certified_on, null::date as completed_on from views.candidate_board
                    union all select person, null, completed_on from views.enrollment_board) q
              group by person) s on s.person = p.person
        where p.track = 'TRAINING' and p.started_on <= s.since + 180
        """);
    count("placed.ended_early", "placement_board where ended_early");
    count("businesses", "business_board");
    sum("job_fair.attended", "attended", "job_fair_board");
    sum("job_fair.matched", "known", "job_fair_board");
    money("training.committed", "committed", "TRAINING");
    money("training.paid", "paid", "TRAINING");
    money("certification.committed", "committed", "CERTIFICATION");
    money("insurance.committed", "committed", "INSURANCE");
    money("insurance.paid", "paid", "INSURANCE");
    money("stipend.committed", "committed", "STIPEND");
    money("stipend.paid", "paid", "STIPEND");
    money("stipend.released", "released", "STIPEND");
    count("stipends", "stipend_account where paid > 0");
    count("registered", "person_directory where registered_at is not null");
    count(
        "certificates.all",
        "certificate_register where plenary is not null and correction is null");
    count("certificates.recorded", "certificate_register where issuer is not null");
    count(
        "certificates.recorded_expired",
        "certificate_register where issuer is not null and expired_at = issued_at");
    count("certificates.reminded", "certificate_register where reminded_at is not null");
    count("certificates.renewed", "certificate_register where renewed_by is not null");
    count("lapsed", "candidate_board where status = 'LAPSED'");
    count("rejected", "candidate_board where status = 'REJECTED'");
    count("renewal.invited", "certificate_register where invited_on is not null");
    count("renewal.applied", "candidate_board where track = 'RENEWAL'");
    count("renewal.lapsed", "candidate_board where track = 'RENEWAL' and status = 'LAPSED'");
    count(
        "renewal.on_portfolio",
        "candidate_board where track = 'RENEWAL' and attempts > 0 and schedulings = 0");
    count("renewal.gap", "candidate_board where track = 'RENEWAL' and schedulings > 0");
    count("funding.queued", "fund_use where queued_at is not null");
    count("funding.granted", "fund_use where granted_at is not null");
    count("funding.expired", "fund_use where expired_at is not null");
    money("certification.paid", "paid", "CERTIFICATION");
    MEASURES.put(
        "certification.carried_over",
        "select coalesce(sum(committed), 0) from views.fund_use where carried_over and line ="
            + " 'CERTIFICATION'");
    MEASURES.put(
        "commands.repeated",
        "select count(*) from (select 1 from engine.receipt group by actor, command_id having"
            + " count(*) > 1) twice");
  }

  private ViewTotals() {}

  private static void count(String measure, String from) {
    MEASURES.put(measure, "select count(*) from views." + from);
  }

  private static void sum(String measure, String what, String from) {
    MEASURES.put(measure, "select coalesce(sum(" + what + "), 0) from views." + from);
  }

  /// Money counts as committed once, whatever became of it; as released only where it had been
  /// committed.
  private static void money(String measure, String column, String line) {
    MEASURES.put(
        measure,
        "select coalesce(sum("
            + column
            + "), 0) from views.fund_use where committed > 0 and line = '"
            + line
            + "'");
  }

  static Map<String, Long> read(JdbcTemplate sql) {
    Map<String, Long> totals = new LinkedHashMap<>();
    MEASURES.forEach((measure, query) -> {
      Long seen = sql.queryForObject(query, Long.class);
      totals.put(measure, seen == null ? 0 : seen);
    });
    sql.query(
        "select code, count(*) from views.refusal_log group by code",
        row -> {
          totals.put("refused." + row.getString(1), row.getLong(2));
        });
    totals.putAll(MishapTotals.read(sql));
    totals.putAll(TrackTotals.read(sql));
    sql.query(
        """
        select lower(track) || '.' || lower(category), count(*), count(*) filter (where reports > 0),
          count(certificate)
        from views.candidate_board where category is not null group by 1
        """,
        row -> {
          totals.put(row.getString(1) + ".applied", row.getLong(2));
          totals.put(row.getString(1) + ".assessed", row.getLong(3));
          totals.put(row.getString(1) + ".certified", row.getLong(4));
        });
    return totals;
  }
}
