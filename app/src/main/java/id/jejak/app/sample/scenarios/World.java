package id.jejak.app.sample.scenarios;

import id.jejak.engine.view.Views;
import id.jejak.kernel.Command;
import id.jejak.kernel.Event;
import id.jejak.kernel.Identifier;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.certification.CertificateId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/// The running system as a scenario meets it: the gate, the log, the views, the web.
public interface World {
  Outcome ask(Command command, Provenance by);

  Instant now();

  List<Recorded<?>> log();

  JdbcTemplate sql();

  Views views();

  /// The answer to a GET of a user; for one that is no success, its problem.
  JsonNode get(String user, String address);

  /// As the auditor, who may look at everything.
  default JsonNode get(String address) {
    return get("auditor", address);
  }

  /// Waits until nothing follows any more and every view shows it.
  void settle();

  /// What is printed on the paper of a certificate, for who checks it.
  String checkCode(CertificateId certificate);

  /// Tells a scenario in another office with a calendar of its own, and looks at it there.
  String elsewhere(WorkCalendar calendar, Scenario told, Look look);

  /// What is seen, as text.
  @FunctionalInterface
  interface Look {
    Object at(World world) throws Exception;
  }

  default <E extends Event> List<E> all(Class<E> kind, Predicate<E> which) {
    return log().stream()
        .map(Recorded::event)
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(which)
        .toList();
  }

  default <E extends Event> long count(Class<E> kind, Predicate<E> which) {
    return all(kind, which).size();
  }

  /// The items of a page, as the auditor.
  default Stream<JsonNode> items(String address) {
    return get(address).at("/items").valueStream();
  }

  /// The names of the facts in some streams, in the order of the log.
  default String facts(Identifier... streams) {
    Set<String> wanted = Stream.of(streams).map(Identifier::value).collect(Collectors.toSet());
    return log().stream()
        .filter(recorded -> wanted.contains(recorded.stream()))
        .map(recorded -> recorded.event().getClass().getSimpleName())
        .collect(Collectors.joining(", "));
  }

  /// The codes of the refusals that were kept about a thing.
  default String refused(Identifier target) {
    return all(CommandRefused.class, no -> no.target().equals(target.value())).stream()
        .map(CommandRefused::code)
        .collect(Collectors.joining(", "));
  }

  /// The columns of one row of a view, or of several rows, as text.
  default String row(String query, Object... parameters) {
    return sql()
        .query(
            query,
            (row, n) -> {
              int columns = row.getMetaData().getColumnCount();
              var cells = new StringBuilder();
              for (int i = 1; i <= columns; i++) {
                cells.append(i == 1 ? "" : " ").append(row.getObject(i));
              }
              return cells.toString();
            },
            parameters)
        .stream()
        .collect(Collectors.joining(", "));
  }
}
