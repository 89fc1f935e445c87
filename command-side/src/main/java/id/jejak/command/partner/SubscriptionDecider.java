package id.jejak.command.partner;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.partner.Subscription.Agreed;
import id.jejak.command.partner.Subscription.None;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.partner.Acknowledge;
import id.jejak.messages.partner.CursorAdvanced;
import id.jejak.messages.partner.EventParked;
import id.jejak.messages.partner.EventRetried;
import id.jejak.messages.partner.PauseSubscription;
import id.jejak.messages.partner.RejectEvent;
import id.jejak.messages.partner.ReplayRequested;
import id.jejak.messages.partner.RequestReplay;
import id.jejak.messages.partner.ResumeSubscription;
import id.jejak.messages.partner.RetriedEventTaken;
import id.jejak.messages.partner.RetryEvent;
import id.jejak.messages.partner.Subscribe;
import id.jejak.messages.partner.Subscribed;
import id.jejak.messages.partner.SubscriptionCommand;
import id.jejak.messages.partner.SubscriptionEvent;
import id.jejak.messages.partner.SubscriptionPaused;
import id.jejak.messages.partner.SubscriptionResumed;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import java.util.ArrayList;

final class SubscriptionDecider
    implements Decider<SubscriptionCommand, Subscription, SubscriptionEvent, SubscriptionFacts> {
  @Override
  public Class<SubscriptionCommand> commands() {
    return SubscriptionCommand.class;
  }

  @Override
  public Class<SubscriptionEvent> events() {
    return SubscriptionEvent.class;
  }

  @Override
  public Subscription initial() {
    return new None();
  }

  @Override
  public Subscription evolve(Subscription is, SubscriptionEvent event) {
    return is.evolve(event);
  }

  @Override
  public SubscriptionFacts facts(
      SubscriptionCommand command, Subscription is, Provenance by, History history) {
    return switch (command) {
      case Subscribe asked when is instanceof None ->
          new SubscriptionFacts(!history.of(asked.partner(), OrganizationEvent.class).isEmpty());
      case Subscribe _,
          Acknowledge _,
          RequestReplay _,
          RejectEvent _,
          RetryEvent _,
          PauseSubscription _,
          ResumeSubscription _ ->
          new SubscriptionFacts(true);
    };
  }

  @Override
  public Decision<SubscriptionEvent> decide(
      SubscriptionCommand command, Subscription is, SubscriptionFacts facts, Provenance by) {
    return switch (is) {
      case None _ ->
          command instanceof Subscribe asked
              ? subscribe(asked, facts)
              : refuse(new NotFound(command.subscription().value()));
      case Agreed now ->
          switch (command) {
            case Subscribe asked -> change(asked, now);
            case Acknowledge asked -> acknowledge(asked, now);
            case RequestReplay asked ->
                asked.after() < now.cursor()
                    ? accept(
                        new ReplayRequested(
                            asked.subscription(), now.as().partner(), asked.after()))
                    : alreadySo();
            case RejectEvent asked -> reject(asked, now);
            case RetryEvent asked -> retry(asked, now);
            case PauseSubscription asked ->
                now.paused()
                    ? alreadySo()
                    : accept(new SubscriptionPaused(asked.subscription(), now.as().partner()));
            case ResumeSubscription asked ->
                now.paused()
                    ? accept(new SubscriptionResumed(asked.subscription(), now.as().partner()))
                    : alreadySo();
          };
    };
  }

  private static Decision<SubscriptionEvent> subscribe(Subscribe asked, SubscriptionFacts facts) {
    return facts.partnerKnown()
        ? accept(subscribed(asked, asked.after()))
        : refuse(new NotFound(asked.partner().value()));
  }

  /// The cursor stays where it is: who wants what was before asks for a replay.
  private static Decision<SubscriptionEvent> change(Subscribe asked, Agreed now) {
    if (!asked.partner().equals(now.as().partner())) {
      return refuse(new AlreadyExists(asked.subscription().value()));
    }
    return asked.names().equals(now.as().names()) && asked.alarmMinutes() == now.as().alarmMinutes()
        ? alreadySo()
        : accept(subscribed(asked, now.cursor()));
  }

  private static Subscribed subscribed(Subscribe asked, long cursor) {
    return new Subscribed(
        asked.subscription(), asked.partner(), asked.names(), cursor, asked.alarmMinutes());
  }

  /// What was rejected and delivered again is taken by naming it; the cursor only goes on.
  private static Decision<SubscriptionEvent> acknowledge(Acknowledge asked, Agreed now) {
    var events = new ArrayList<SubscriptionEvent>();
    if (now.rejected().getOrDefault(asked.position(), false)) {
      events.add(new RetriedEventTaken(asked.subscription(), now.as().partner(), asked.position()));
    }
    if (asked.position() > now.cursor()) {
      events.add(new CursorAdvanced(asked.subscription(), now.as().partner(), asked.position()));
    }
    return events.isEmpty() ? alreadySo() : accept(events);
  }

  private static Decision<SubscriptionEvent> reject(RejectEvent asked, Agreed now) {
    return now.rejected().getOrDefault(asked.position(), true)
        ? accept(
            new EventParked(
                asked.subscription(), now.as().partner(), asked.position(), asked.reason()))
        : alreadySo();
  }

  private static Decision<SubscriptionEvent> retry(RetryEvent asked, Agreed now) {
    var again = now.rejected().get(asked.position());
    if (again == null) {
      return refuse(new NotFound(asked.subscription() + "@" + asked.position()));
    }
    return again
        ? alreadySo()
        : accept(new EventRetried(asked.subscription(), now.as().partner(), asked.position()));
  }
}
