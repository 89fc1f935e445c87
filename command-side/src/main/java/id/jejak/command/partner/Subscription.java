package id.jejak.command.partner;

import id.jejak.messages.partner.CursorAdvanced;
import id.jejak.messages.partner.EventParked;
import id.jejak.messages.partner.EventRetried;
import id.jejak.messages.partner.ReplayRequested;
import id.jejak.messages.partner.RetriedEventTaken;
import id.jejak.messages.partner.Subscribed;
import id.jejak.messages.partner.SubscriptionEvent;
import id.jejak.messages.partner.SubscriptionPaused;
import id.jejak.messages.partner.SubscriptionResumed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

sealed interface Subscription {
  Subscription evolve(SubscriptionEvent event);

  record None() implements Subscription {
    @Override
    public Subscription evolve(SubscriptionEvent event) {
      return switch (event) {
        case Subscribed fact -> new Agreed(fact, fact.after(), false, Map.of());
        case CursorAdvanced _,
            ReplayRequested _,
            EventParked _,
            EventRetried _,
            RetriedEventTaken _,
            SubscriptionPaused _,
            SubscriptionResumed _ ->
            this;
      };
    }
  }

  /// @param cursor the last acknowledged position
  /// @param rejected what the partner could not take, by position: true when it is delivered again
  record Agreed(Subscribed as, long cursor, boolean paused, Map<Long, Boolean> rejected)
      implements Subscription {
    @Override
    public Subscription evolve(SubscriptionEvent event) {
      return switch (event) {
        case Subscribed fact -> new Agreed(fact, fact.after(), paused, rejected);
        case CursorAdvanced fact -> new Agreed(as, fact.position(), paused, rejected);
        case ReplayRequested fact -> new Agreed(as, fact.after(), paused, rejected);
        case EventParked fact -> rejecting(fact.position(), false);
        case EventRetried fact -> rejecting(fact.position(), true);
        case RetriedEventTaken fact -> rejecting(fact.position(), null);
        case SubscriptionPaused _ -> new Agreed(as, cursor, true, rejected);
        case SubscriptionResumed _ -> new Agreed(as, cursor, false, rejected);
      };
    }

    private Agreed rejecting(long position, @Nullable Boolean again) {
      var now = new HashMap<>(rejected);
      if (again == null) {
        now.remove(position);
      } else {
        now.put(position, again);
      }
      return new Agreed(as, cursor, paused, Map.copyOf(now));
    }
  }
}
