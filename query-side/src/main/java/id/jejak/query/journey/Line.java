package id.jejak.query.journey;

import id.jejak.engine.view.Rows;
import id.jejak.kernel.Recorded;
import id.jejak.messages.person.PersonId;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One event, about to become a line of somebody's timeline.
record Line(Recorded<?> recorded, Rows rows) {
  void of(PersonId person, Object... details) {
    at(person.value(), details);
  }

  /// Nobody's in particular: the line stands under the thing alone.
  void own(Object... details) {
    at(recorded.stream(), details);
  }

  void at(String subject, Object... details) {
    Class<?> fact = recorded.event().getClass();
    rows.at(subject, recorded.position())
        .set("occurred_at", recorded.occurredAt())
        .set("recorded_at", recorded.recordedAt())
        .set("area", area(fact))
        .set("fact", fact.getSimpleName())
        .set("thing", recorded.stream())
        .set("detail", Stream.of(details).map(String::valueOf).collect(Collectors.joining(" ")))
        .set("actor", recorded.by().actor())
        .set("role", recorded.by().role());
  }

  /// The domain word under which the fact is published.
  private static String area(Class<?> fact) {
    return fact.getPackageName().substring(fact.getPackageName().lastIndexOf('.') + 1);
  }
}
