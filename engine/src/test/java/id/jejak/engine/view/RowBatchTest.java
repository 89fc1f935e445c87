package id.jejak.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.database.DatabaseAccess;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.vault.Sealing;
import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// However the changes of a view fall into batches, its rows are the same.
class RowBatchTest {
  static final JdbcTemplate SQL = new JdbcTemplate(connection());
  static final View VIEW = new Shelf();
  static final Map<String, String> TYPES =
      Map.of("room", "text", "place", "integer", "label", "text", "books", "bigint");

  private static SingleConnectionDataSource connection() {
    DatabaseAccess owner = TestDatabase.create().owner();
    return new SingleConnectionDataSource(owner.url(), owner.user(), owner.password(), true);
  }

  @BeforeAll
  static void make() {
    SQL.execute("create schema views");
    SQL.execute(VIEW.ddl());
  }

  @BeforeEach
  void empty() {
    SQL.execute("truncate views.shelf");
  }

  static void batch(List<Consumer<Rows>> changes) {
    var rows = new RowBatch(VIEW, new NoSealing());
    changes.forEach(change -> change.accept(rows));
    rows.write(SQL, "views", TYPES);
  }

  @SafeVarargs
  static void batch(Consumer<Rows>... changes) {
    batch(List.of(changes));
  }

  static List<Map<String, @Nullable Object>> table() {
    return SQL.queryForList("select * from views.shelf order by room, place");
  }

  static String row() {
    return String.valueOf(SQL.queryForObject("select v::text from views.shelf v", String.class));
  }

  @Test
  void changes_of_one_row_come_together() {
    batch(
        rows -> rows.at("a", 1).set("label", "x").add("books", 2),
        rows -> rows.at("a", 1).set("label", "y").add("books", 3));
    assertThat(row()).isEqualTo("(a,1,y,5)");
  }

  @Test
  void a_row_without_a_change_has_its_defaults_and_an_old_one_stays() {
    batch(rows -> rows.at("a", 1));
    assertThat(row()).isEqualTo("(a,1,,0)");
    batch(rows -> rows.at("a", 1).set("label", "x").add("books", 1));
    batch(rows -> rows.at("a", 1));
    assertThat(row()).isEqualTo("(a,1,x,1)");
  }

  @Test
  void a_number_can_be_set_and_then_counted_on() {
    batch(rows -> rows.at("a", 1).set("books", 7), rows -> rows.at("a", 1).add("books", 3));
    assertThat(row()).isEqualTo("(a,1,,10)");
  }

  @Test
  void a_number_that_is_set_forgets_what_was_counted() {
    batch(rows -> rows.at("a", 1).add("books", 50));
    batch(rows -> rows.at("a", 1).add("books", 3), rows -> rows.at("a", 1).set("books", 7));
    assertThat(row()).isEqualTo("(a,1,,7)");
  }

  @Test
  void a_row_that_is_deleted_and_made_again_remembers_nothing() {
    batch(rows -> rows.at("a", 1).set("label", "old").add("books", 9));
    batch(
        rows -> rows.at("a", 1).add("books", 1),
        rows -> rows.delete("a", 1),
        rows -> rows.at("a", 1).add("books", 2));
    assertThat(row()).isEqualTo("(a,1,,2)");
    batch(rows -> rows.at("a", 1).add("books", 1), rows -> rows.delete("a", 1));
    assertThat(table()).isEmpty();
  }

  @Test
  void the_rows_are_the_same_whatever_batches_the_changes_come_in() {
    for (int seed = 0; seed < 20; seed++) {
      var chance = new Random(seed);
      List<Consumer<Rows>> changes = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        changes.add(change(chance.nextInt(5), "r" + chance.nextInt(2), chance.nextInt(3), i));
      }
      empty();
      changes.forEach(change -> batch(List.of(change)));
      List<Map<String, @Nullable Object>> singly = table();
      empty();
      for (int from = 0; from < changes.size(); ) {
        int to = Math.min(changes.size(), from + 1 + chance.nextInt(12));
        batch(changes.subList(from, to));
        from = to;
      }
      assertThat(table()).as("seed %s", seed).isEqualTo(singly);
    }
  }

  private static Consumer<Rows> change(int kind, String room, int place, int n) {
    return switch (kind) {
      case 0 -> rows -> rows.delete(room, place);
      case 1 -> rows -> rows.at(room, place).set("label", "l" + n);
      case 2 -> rows -> rows.at(room, place).set("books", n);
      case 3 -> rows -> rows.at(room, place).set("label", null).add("books", 1);
      default -> rows -> rows.at(room, place).add("books", n);
    };
  }

  private static final class Shelf implements View {
    @Override
    public String name() {
      return "shelf";
    }

    @Override
    public List<String> key() {
      return List.of("room", "place");
    }

    @Override
    public String ddl() {
      return "create table views.shelf (room text, place int, label text, books bigint not null default 0,"
          + " primary key (room, place))";
    }

    @Override
    public Set<Class<? extends Event>> hears() {
      return Set.of();
    }

    @Override
    public void on(Recorded<?> recorded, Rows rows) {}
  }

  private record NoSealing() implements Sealing {
    @Override
    public String seal(Personal<?> value, String place) {
      throw new IllegalStateException("nothing personal is expected here");
    }

    @Override
    public <T> Personal<T> open(String sealed, String place, Class<T> type) {
      throw new IllegalStateException("nothing personal is expected here");
    }
  }
}
