package id.jejak.command.placement;

import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferLapsed;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementConfirmed;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementOffered;
import id.jejak.messages.placement.PlacementStarted;
import java.util.HashMap;
import java.util.Map;

/// A person on the way into a job, in it, or out of it.
sealed interface Placement {
  record None() implements Placement {}

  record Offered(PlacementOffered as) implements Placement {}

  record Accepted(PlacementOffered as, OfferAccepted accepted) implements Placement {}

  /// By the person, or because nobody answered in time.
  record Declined() implements Placement {}

  record EmployerWithdrew() implements Placement {}

  /// @param answers the last one to each question
  record Started(PlacementStarted as, Map<Integer, PlacementFollowedUp> answers)
      implements Placement {}

  record Confirmed(PlacementStarted as, Map<Integer, PlacementFollowedUp> answers)
      implements Placement {}

  record Ended(PlacementStarted as, PlacementEnded ended) implements Placement {}

  record EndedEarly(PlacementStarted as, PlacementEnded ended) implements Placement {}

  default Placement evolve(PlacementEvent event) {
    return switch (event) {
      case PlacementOffered offered -> new Offered(offered);
      case OfferAccepted accepted ->
          this instanceof Offered is ? new Accepted(is.as(), accepted) : this;
      case OfferDeclined _, OfferLapsed _ -> new Declined();
      case OfferWithdrawn _ -> new EmployerWithdrew();
      case PlacementStarted started -> new Started(started, Map.of());
      case PlacementFollowedUp answer -> answered(answer);
      case PlacementConfirmed _ ->
          this instanceof Started is ? new Confirmed(is.as(), is.answers()) : this;
      case PlacementEnded ended ->
          switch (this) {
            case Started is -> over(is.as(), ended);
            case Confirmed is -> over(is.as(), ended);
            default -> this;
          };
    };
  }

  private Placement answered(PlacementFollowedUp answer) {
    return switch (this) {
      case Started is -> new Started(is.as(), with(is.answers(), answer));
      case Confirmed is -> new Confirmed(is.as(), with(is.answers(), answer));
      default -> this;
    };
  }

  private static Placement over(PlacementStarted started, PlacementEnded ended) {
    return ended.early() ? new EndedEarly(started, ended) : new Ended(started, ended);
  }

  private static Map<Integer, PlacementFollowedUp> with(
      Map<Integer, PlacementFollowedUp> answers, PlacementFollowedUp answer) {
    var all = new HashMap<>(answers);
    all.put(answer.day(), answer);
    return Map.copyOf(all);
  }
}
