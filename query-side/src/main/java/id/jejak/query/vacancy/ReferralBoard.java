package id.jejak.query.vacancy;

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
import id.jejak.messages.vacancy.ApplicantRejected;
import id.jejak.messages.vacancy.JobApplicationWithdrawn;
import id.jejak.messages.vacancy.JobApplied;
import id.jejak.messages.vacancy.JobInterviewed;
import id.jejak.messages.vacancy.ReferralCancelled;
import id.jejak.messages.vacancy.ReferralEvent;
import id.jejak.messages.vacancy.ReferralMade;
import id.jejak.messages.vacancy.ReferralRef;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Who is on the way to which vacancy, and how far.
final class ReferralBoard implements View {
  static final String NAME = "referral_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("referral");
  }

  @Override
  public String ddl() {
    return View.ddl(ReferralBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(ReferralEvent.class, PlacementEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case ReferralEvent event -> on(event, recorded, rows);
      case PlacementEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(ReferralEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case ReferralMade made ->
          row(made.of(), rows)
              .set("certificate", made.certificate())
              .set("referred_at", recorded.occurredAt())
              .set("status", "INVITED");
      case JobApplied applied ->
          row(applied.of(), rows)
              .set("certificate", applied.certificate())
              .set("applied_at", recorded.occurredAt())
              .set("status", "APPLIED");
      case JobInterviewed interview ->
          row(interview.of(), rows)
              .set("interviewed_on", interview.on())
              .set("status", interview.passed() ? "INTERVIEWED" : "REJECTED");
      case ApplicantRejected rejected ->
          row(rejected.of(), rows).set("status", "REJECTED").set("reason", rejected.reason());
      case JobApplicationWithdrawn withdrawn ->
          row(withdrawn.of(), rows).set("status", "WITHDRAWN").set("reason", withdrawn.reason());
      case ReferralCancelled cancelled ->
          row(cancelled.of(), rows).set("status", "CANCELLED").set("reason", cancelled.reason());
    }
  }

  private static Row row(ReferralRef of, Rows rows) {
    return rows.at(of.referral())
        .set("vacancy", of.vacancy())
        .set("employer", of.employer())
        .set("person", of.person());
  }

  private static void on(PlacementEvent event, Rows rows) {
    switch (event) {
      case PlacementOffered offered -> {
        var referral = offered.of().referral();
        if (referral != null) {
          rows.at(referral)
              .set("placement", offered.of().placement())
              .set("answer_by", offered.answerBy())
              .set("status", "OFFERED");
        }
      }
      case OfferAccepted accepted -> step(accepted.of(), "ACCEPTED", rows);
      case OfferDeclined declined -> step(declined.of(), "DECLINED", rows);
      case OfferLapsed lapsed -> step(lapsed.of(), "LAPSED", rows);
      case OfferWithdrawn withdrawn -> step(withdrawn.of(), "EMPLOYER_WITHDREW", rows);
      case PlacementStarted started -> step(started.of(), "PLACED", rows);
      case PlacementFollowedUp _, PlacementConfirmed _, PlacementEnded _ -> {} // on its own board
    }
  }

  private static void step(PlacementRef of, String status, Rows rows) {
    if (of.referral() != null) {
      rows.at(of.referral()).set("status", status);
    }
  }
}
