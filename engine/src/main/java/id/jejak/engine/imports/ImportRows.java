package id.jejak.engine.imports;

import id.jejak.engine.vault.Vault;
import id.jejak.engine.web.Caller;
import id.jejak.engine.web.Page;
import id.jejak.engine.web.Paging;
import id.jejak.kernel.Provenance;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tables of imports. Every statement is short: a transaction that stayed open while a file
/// comes in would hold back the order of the log.
final class ImportRows {
  private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

  private final JdbcTemplate sql;
  private final TransactionTemplate once;
  private final Vault vault;
  private final JsonMapper json = new JsonMapper();

  ImportRows(JdbcTemplate sql, TransactionTemplate once, Vault vault) {
    this.sql = sql;
    this.once = once;
    this.vault = vault;
  }

  /// Cells in the order of the kind's columns.
  record Waiting(int row, List<String> cells) {}

  /// @param outcome null for a row that waits
  record Answered(
      int row,
      @Nullable String outcome,
      @Nullable String code,
      Map<String, String> details,
      String about) {}

  /// What a row came to.
  record Result(
      int row,
      Becoming became,
      @Nullable String code,
      Map<String, String> details,
      String about,
      @Nullable String token) {}

  enum Becoming {
    ACCEPTED,
    REFUSED,
    ALREADY_DONE
  }

  /// What became of something that rows asked for before.
  record Asked(int refused, boolean done) {
    static final Asked NEVER = new Asked(0, false);
  }

  record Running(
      String id, String kind, Caller caller, Instant occurredAt, @Nullable String reason) {}

  void begin(String id, String kind, Caller caller, Provenance by, Instant now) {
    sql.update(
        """
        insert into intake.import (import, kind, state, actor, role, tenant, person, assessor, reason,
                                   occurred_at, received_at, request)
        values (?, ?, 'RECEIVING', ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        kind,
        caller.actor(),
        caller.role(),
        caller.tenant(),
        caller.person(),
        caller.assessor(),
        by.reason(),
        Timestamp.from(by.occurredAt()),
        Timestamp.from(now),
        by.commandId());
  }

  void keep(String id, List<Waiting> rows) {
    sql.batchUpdate(
        "insert into intake.row (import, row, sealed) values (?, ?, ?)",
        rows,
        rows.size(),
        (insert, each) -> {
          insert.setString(1, id);
          insert.setInt(2, each.row());
          insert.setBytes(
              3, vault.seal(id, place(each.row()), json.writeValueAsBytes(each.cells())));
        });
  }

  private static String place(int row) {
    return "intake.row/" + row;
  }

  void begun(String id, byte[] digest, int rows) {
    sql.update(
        "update intake.import set state = 'RUNNING', digest = ?, rows = ?,"
            + " turn = nextval('intake.turn') where import = ?",
        digest,
        rows,
        id);
  }

  /// As if it had never come.
  void drop(String id) {
    sql.update("delete from intake.import where import = ?", id);
    vault.destroy(id);
  }

  record Known(String id, byte[] digest) {}

  @Nullable Known byRequest(String actor, UUID request) {
    return DataAccessUtils.singleResult(
        sql.query(
            "select import, digest from intake.import"
                + " where actor = ? and request = ? and state <> 'RECEIVING'",
            (row, n) -> new Known(row.getString(1), row.getBytes(2)),
            actor,
            request));
  }

  /// Null for what is not the actor's, as for what does not exist.
  @Nullable ImportStatus status(String id, String actor) {
    return DataAccessUtils.singleResult(
        sql.query(
            """
            select import, kind, state, rows, accepted, refused, done, received_at, finished_at, token
            from intake.import where import = ? and actor = ? and state <> 'RECEIVING'
            """,
            (row, n) -> status(row),
            id,
            actor));
  }

  /// What the actor sent, as far as it is kept.
  Page<ImportStatus> sent(String actor, Paging paging) {
    return paging
        .over(
            JdbcClient.create(sql),
            """
            select import, import id, kind, state, rows, accepted, refused, done, received_at,
              finished_at, token
            from intake.import where actor = :actor and state <> 'RECEIVING'
            """)
        .param("actor", actor)
        .page(ImportStatus.class, (row, _) -> status(row));
  }

  private static ImportStatus status(ResultSet row) throws SQLException {
    int rows = row.getInt("rows");
    int accepted = row.getInt("accepted");
    int refused = row.getInt("refused");
    int done = row.getInt("done");
    Timestamp finished = row.getTimestamp("finished_at");
    return new ImportStatus(
        row.getString("import"),
        row.getString("kind"),
        ImportStatus.State.valueOf(row.getString("state")),
        rows,
        accepted,
        refused,
        done,
        rows - accepted - refused - done,
        row.getTimestamp("received_at").toInstant(),
        finished == null ? null : finished.toInstant(),
        row.getString("token"),
        "/api/v1/imports/" + row.getString("import") + "/result");
  }

  /// The one whose turn it is: of each caller the oldest, so that files of one caller are decided
  /// in the order in which they came, and nobody waits for the end of somebody else's.
  List<Running> running() {
    return sql.query(
        """
        select i.import, i.kind, i.actor, i.role, i.tenant, i.person, i.assessor, i.occurred_at, i.reason
        from intake.import i
        where i.state = 'RUNNING' and not exists
          (select from intake.import o where o.state = 'RUNNING' and o.actor = i.actor
           and (o.received_at, o.import) < (i.received_at, i.import))
        order by i.turn limit 50
        """,
        (row, n) ->
            new Running(
                row.getString(1),
                row.getString(2),
                new Caller(
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7)),
                row.getTimestamp(8).toInstant(),
                row.getString(9)));
  }

  List<Waiting> waiting(String id, int most) {
    return sql.query(
        "select row, sealed from intake.row where import = ? and outcome is null order by row limit ?",
        (row, n) ->
            new Waiting(
                row.getInt(1),
                json.readValue(
                    Objects.requireNonNull(
                        vault.open(id, place(row.getInt(1)), row.getBytes(2)), "the key of " + id),
                    CELLS)),
        id,
        most);
  }

  Asked asked(String actor, byte[] content) {
    Asked found =
        DataAccessUtils.singleResult(
            sql.query(
                "select refused, done from intake.asked where actor = ? and content = ?",
                (row, n) -> new Asked(row.getInt(1), row.getBoolean(2)),
                actor,
                content));
    return found == null ? Asked.NEVER : found;
  }

  /// What some rows came to, at once: after a crash either all of it is known, or the rows are
  /// asked again under the same command ids.
  void answered(Running of, List<Result> results, Map<Content, Asked> asked) {
    once.executeWithoutResult(_ -> {
      sql.batchUpdate(
          "update intake.row set outcome = ?, code = ?, details = ?, about = ?, sealed = null"
              + " where import = ? and row = ?",
          results,
          Math.max(1, results.size()),
          (update, each) -> {
            update.setString(1, each.became().name());
            update.setString(2, each.code());
            update.setString(
                3, each.details().isEmpty() ? null : json.writeValueAsString(each.details()));
            update.setString(4, each.about());
            update.setString(5, of.id());
            update.setInt(6, each.row());
          });
      sql.batchUpdate(
          """
          insert into intake.asked (actor, content, refused, done) values (?, ?, ?, ?)
          on conflict (actor, content) do update set refused = excluded.refused, done = excluded.done
          """,
          asked.entrySet(),
          Math.max(1, asked.size()),
          (insert, each) -> {
            insert.setString(1, of.caller().actor());
            insert.setBytes(2, each.getKey().bytes());
            insert.setInt(3, each.getValue().refused());
            insert.setBoolean(4, each.getValue().done());
          });
      sql.update(
          """
          update intake.import set accepted = accepted + ?, refused = refused + ?, done = done + ?,
            token = coalesce(?, token), turn = nextval('intake.turn') where import = ?
          """,
          count(results, Becoming.ACCEPTED),
          count(results, Becoming.REFUSED),
          count(results, Becoming.ALREADY_DONE),
          results.stream()
              .map(Result::token)
              .filter(Objects::nonNull)
              .reduce((_, later) -> later)
              .orElse(null),
          of.id());
    });
  }

  private static int count(List<Result> results, Becoming what) {
    return (int) results.stream().filter(each -> each.became() == what).count();
  }

  /// A keyed hash of what a row asks for.
  record Content(String hex) {
    byte[] bytes() {
      return java.util.HexFormat.of().parseHex(hex);
    }
  }

  void finished(String id, Instant now) {
    sql.update(
        "update intake.import set state = 'DONE', finished_at = ? where import = ?",
        Timestamp.from(now),
        id);
  }

  List<Answered> answers(String id, int after, int most) {
    return sql.query(
        "select row, outcome, code, details, about from intake.row"
            + " where import = ? and row > ? order by row limit ?",
        (row, n) ->
            new Answered(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4) == null
                    ? Map.of()
                    : json.readValue(row.getString(4).getBytes(StandardCharsets.UTF_8), DETAILS),
                String.valueOf(Objects.requireNonNullElse(row.getString(5), ""))),
        id,
        after,
        most);
  }

  /// Forgets what nobody needs any more: what was decided before `decided`, and what never came
  /// whole and began before `begun`.
  void forget(Instant decided, Instant begun) {
    sql.query(
            "select import from intake.import where finished_at < ?"
                + " or (state = 'RECEIVING' and received_at < ?) limit 100",
            (row, n) -> row.getString(1),
            Timestamp.from(decided),
            Timestamp.from(begun))
        .forEach(this::drop);
  }
}
