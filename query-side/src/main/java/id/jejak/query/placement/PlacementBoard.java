package id.jejak.query.placement;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementConfirmed;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// People on the way into jobs, in them, and whether they still are.
final class PlacementBoard implements View {
  static final String NAME = "placement_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("placement");
  }

  @Override
  public String ddl() {
    return View.ddl(PlacementBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(PlacementEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case PlacementEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(PlacementEvent event, Rows rows) {
    switch (event) {
      case PlacementOffered offered ->
          row(offered.of(), rows)
              .set("kind", offered.kind())
              .set("wage", offered.wage())
              .set("answer_by", offered.answerBy())
              .set("status", "OFFERED");
      case OfferAccepted accepted -> row(accepted.of(), rows).set("status", "ACCEPTED");
      case OfferDeclined declined ->
          row(declined.of(), rows).set("status", "DECLINED").set("end_reason", declined.reason());
      case OfferLapsed lapsed ->
          row(lapsed.of(), rows).set("status", "DECLINED").set("end_reason", "NO_ANSWER");
      case OfferWithdrawn withdrawn ->
          row(withdrawn.of(), rows)
              .set("status", "EMPLOYER_WITHDREW")
              .set("end_reason", withdrawn.reason());
      case PlacementStarted started ->
          row(started.of(), rows)
              .set("kind", started.kind())
              .set("wage", started.wage())
              .set("started_on", started.on())
              .set("still_there", true)
              .set("status", "STARTED");
      case PlacementFollowedUp answer ->
          row(answer.of(), rows)
              .add("follow_ups", 1)
              .set("followed_day", answer.day())
              .set("wage_then", answer.wage())
              .set("match", answer.match())
              .set("still_there", answer.employed());
      case PlacementConfirmed confirmed ->
          row(confirmed.of(), rows).set("confirmed_on", confirmed.on()).set("status", "CONFIRMED");
      case PlacementEnded ended ->
          row(ended.of(), rows)
              .set("ended_on", ended.on())
              .set("end_reason", ended.reason())
              .set("ended_early", ended.early())
              .set("still_there", false)
              .set("status", ended.early() ? "ENDED_EARLY" : "ENDED");
    }
  }

  private static Row row(PlacementRef of, Rows rows) {
    return rows.at(of.placement())
        .set("person", of.person())
        .set("program", of.program())
        .set("track", of.track())
        .set("employer", of.employer())
        .set("vacancy", of.vacancy())
        .set("referral", of.referral())
        .set("fair", of.fair())
        .set("certificate", of.certificate());
  }
}
