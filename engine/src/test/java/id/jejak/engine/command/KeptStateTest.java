package id.jejak.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.toy.Toy.AddCoin;
import id.jejak.engine.toy.Toy.JarId;
import id.jejak.engine.toy.Toy.SealJar;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a node keeps in memory decides nothing that the log does not say (decision 15).
class KeptStateTest {
  /// A server that crashes before a commit gives the numbers of the lost rows away again.
  @Test
  void a_state_of_what_was_never_committed_is_not_believed_even_if_its_number_comes_again() {
    var database = TestDatabase.create();
    var superuser = new JdbcTemplate(database.superuser().dataSource());
    try (var one = new ToyEngine(database.databases());
        var other = new ToyEngine(database.databases())) {
      JarId jar = one.open("kept");
      one.settle();
      one.ask(new AddCoin(jar));
      one.settle();
      long[] number = new long[1];
      one.inTransaction(status -> {
        one.ask(new AddCoin(jar));
        number[0] = one.log().read(jar.value(), 0).getLast().seq();
        status.setRollbackOnly();
      });
      superuser.queryForObject(
          "select setval('engine.event_seq_seq', ?, false)", Long.class, number[0]);
      other.ask(new SealJar(jar));
      assertThat(other.log().read(jar.value(), 0).getLast().seq()).isEqualTo(number[0]);
      assertThat(one.ask(new AddCoin(jar)))
          .as("two coins are in it, not three")
          .isInstanceOf(Outcome.Accepted.class);
    }
  }
}
