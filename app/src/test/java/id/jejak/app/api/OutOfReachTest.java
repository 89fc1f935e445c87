package id.jejak.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.engine.log.EventLog;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A node without its database answers, says what is lacking, and goes on by itself.
class OutOfReachTest {
  private static final String OFFICE =
      "{\"organization\": \"%s\", \"kind\": \"LABOUR_OFFICE\", \"name\": \"Dinas\", \"seat\": \"16.07\"}";

  static Api api;
  static HikariDataSource pool;

  @BeforeAll
  static void start() {
    api = new Api(Instant.parse("2023-01-04T01:00:00Z"));
    pool = (HikariDataSource) api.the(DataSource.class);
    pool.setConnectionTimeout(300);
    assertThat(register("org-first", "first", "id").statusCode()).isEqualTo(201);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static HttpResponse<String> register(String office, String key, String language) {
    return api.send(
        "POST",
        "/api/v1/organizations",
        OFFICE.formatted(office),
        Map.of("Idempotency-Key", key, "Accept-Language", language));
  }

  private static void assertComeAgain(HttpResponse<String> answer, String code, String says) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    JsonNode problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.path("code").asString()).isEqualTo(code);
    assertThat(problem.path("detail").asString()).contains(says);
  }

  private static void assertDecidedOnce(String office) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> register(office, office, "id").statusCode() == 201);
    assertThat(register(office, office, "id").statusCode()).isEqualTo(201);
    assertThat(api.the(EventLog.class).read(office, 0)).hasSize(1);
  }

  @Test
  void when_every_connection_is_taken_the_caller_is_told_to_come_again() throws Exception {
    List<Connection> taken = new ArrayList<>();
    try {
      while (true) {
        taken.add(pool.getConnection());
      }
    } catch (SQLTransientConnectionException none) {
      assertComeAgain(register("org-taken", "org-taken", "en"), "BUSY", "nothing has changed");
    } finally {
      for (Connection each : taken) {
        each.close();
      }
    }
    assertDecidedOnce("org-taken");
  }

  @Test
  void when_the_server_has_no_connection_to_give_the_caller_is_told_in_his_language() {
    var superuser = new JdbcTemplate(api.superuser());
    String name = superuser.queryForObject("select current_database()", String.class);
    superuser.execute("alter database " + name + " connection limit 0");
    try {
      superuser.queryForList(
          "select pg_terminate_backend(pid, 5000) from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
      assertComeAgain(
          register("org-gone", "org-gone", "id"), "DATABASE_UNREACHABLE", "tidak terjangkau");
      assertComeAgain(
          register("org-gone", "org-gone", "en"), "DATABASE_UNREACHABLE", "cannot be reached");
      assertComeAgain(
          api.send("GET", "/api/v1/organizations", null, Map.of("Accept-Language", "en")),
          "DATABASE_UNREACHABLE",
          "cannot be reached");
    } finally {
      superuser.execute("alter database " + name + " connection limit -1");
    }
    assertDecidedOnce("org-gone");
  }
}
