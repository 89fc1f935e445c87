package id.jejak.query;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/// The rows of an answer. A row is never null, which JDBC cannot promise by itself.
public final class Listed {
  private Listed() {}

  public static <T> List<T> of(MappedQuerySpec<T> query) {
    return query.list().stream().<T>map(Objects::requireNonNull).toList();
  }
}
