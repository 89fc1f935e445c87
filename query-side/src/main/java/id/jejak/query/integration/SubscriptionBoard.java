package id.jejak.query.integration;

import static java.util.stream.Collectors.joining;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.partner.CursorAdvanced;
import id.jejak.messages.partner.EventParked;
import id.jejak.messages.partner.EventRetried;
import id.jejak.messages.partner.ExternalName;
import id.jejak.messages.partner.ReplayRequested;
import id.jejak.messages.partner.RetriedEventTaken;
import id.jejak.messages.partner.Subscribed;
import id.jejak.messages.partner.SubscriptionEvent;
import id.jejak.messages.partner.SubscriptionPaused;
import id.jejak.messages.partner.SubscriptionResumed;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who follows what, and how far they are. The names are a list with commas, the instructions among
/// them.
final class SubscriptionBoard implements View {
  static final String NAME = "subscription_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("subscription");
  }

  @Override
  public String ddl() {
    return View.ddl(SubscriptionBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(SubscriptionEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case SubscriptionEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(SubscriptionEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case Subscribed made ->
          moved(rows.at(made.subscription()), made.after(), recorded)
              .set("partner", made.partner())
              .set("names", names(made.names()))
              .set("alarm_minutes", made.alarmMinutes());
      case CursorAdvanced advanced ->
          moved(rows.at(advanced.subscription()), advanced.position(), recorded);
      case ReplayRequested back -> moved(rows.at(back.subscription()), back.after(), recorded);
      case SubscriptionPaused paused -> rows.at(paused.subscription()).set("paused", true);
      case SubscriptionResumed resumed -> rows.at(resumed.subscription()).set("paused", false);
      case EventParked _, EventRetried _, RetriedEventTaken _ -> {} // told one by one
    }
  }

  private static Row moved(Row row, long cursor, Recorded<?> recorded) {
    return row.set("cursor", cursor).set("moved_at", recorded.recordedAt());
  }

  private static String names(Set<ExternalName> chosen) {
    return Stream.concat(chosen.stream(), Contract.INSTRUCTIONS.stream())
        .map(ExternalName::wire)
        .distinct()
        .sorted()
        .collect(joining(","));
  }
}
