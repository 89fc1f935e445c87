package id.jejak.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.database.Machinery.Lack;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Whose fault a fault is, and what helps.
class MachineryTest {
  private static DataAccessResourceFailureException failed(String state) {
    return new DataAccessResourceFailureException("failed", new SQLException("failed", state));
  }

  @Test
  void a_lost_connection_and_a_full_disk_are_nobodys_fault() {
    assertThat(Machinery.failed(failed("08006"))).isTrue();
    assertThat(Machinery.failed(failed("53100"))).isTrue();
    assertThat(Machinery.failed(new DataIntegrityViolationException("rows"))).isFalse();
    assertThat(Machinery.failed(new IllegalStateException("rules"))).isFalse();
  }

  @Test
  void a_failure_of_the_machinery_may_be_wrapped_by_whoever_it_stopped() {
    assertThat(Machinery.failed(new IllegalStateException("writing", failed("08006")))).isTrue();
    assertThat(Machinery.lack(new IllegalStateException("writing", failed("08006"))))
        .isEqualTo(Lack.SERVER);
  }

  @Test
  void what_the_server_can_never_take_is_a_fault_of_its_own() {
    assertThat(Machinery.failed(failed("54000"))).isFalse();
    assertThat(Machinery.lack(failed("54000"))).isNull();
  }

  @Test
  void whoever_is_turned_away_can_tell_what_is_lacking() {
    assertThat(Machinery.lack(new CannotAcquireLockException("held"))).isEqualTo(Lack.TURN);
    assertThat(Machinery.lack(new DuplicateKeyException("lost"))).isEqualTo(Lack.TURN);
    assertThat(
            Machinery.lack(
                new CannotCreateTransactionException(
                    "none", new SQLTransientConnectionException("every connection is taken"))))
        .isEqualTo(Lack.TURN);
    assertThat(
            Machinery.lack(
                new CannotGetJdbcConnectionException(
                    "none", new SQLTransientConnectionException("refused", "08001"))))
        .isEqualTo(Lack.SERVER);
    assertThat(
            Machinery.lack(
                new CannotGetJdbcConnectionException(
                    "none", new SQLTransientConnectionException("too many", "53300"))))
        .isEqualTo(Lack.SERVER);
    assertThat(Machinery.lack(failed("57P01"))).isEqualTo(Lack.SERVER);
    assertThat(
            Machinery.lack(
                new TransactionSystemException("back", new SQLException("Connection is closed"))))
        .isEqualTo(Lack.SERVER);
    assertThat(Machinery.lack(failed("53100"))).isEqualTo(Lack.ROOM);
    assertThat(Machinery.lack(new IllegalStateException("rules"))).isNull();
  }
}
