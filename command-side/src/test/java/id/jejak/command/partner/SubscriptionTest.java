package id.jejak.command.partner;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.partner.Acknowledge;
import id.jejak.messages.partner.CursorAdvanced;
import id.jejak.messages.partner.EventParked;
import id.jejak.messages.partner.EventRetried;
import id.jejak.messages.partner.ExternalName;
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
import id.jejak.messages.partner.SubscriptionId;
import id.jejak.messages.partner.SubscriptionPaused;
import id.jejak.messages.partner.SubscriptionResumed;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.RegionCode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
  private static final SubscriptionId SUB = new SubscriptionId("sub-1");
  private static final OrganizationId MINISTRY = new OrganizationId("org-ministry");
  private static final Set<ExternalName> NAMES = Set.of(ExternalName.CERTIFICATE_ISSUED);
  private static final Subscribe SUBSCRIBE = new Subscribe(SUB, MINISTRY, NAMES, -1, 15);
  private static final Subscribed SUBSCRIBED = new Subscribed(SUB, MINISTRY, NAMES, -1, 15);
  private static final EventParked PARKED = new EventParked(SUB, MINISTRY, 7, "UNKNOWN_LSP");
  private static final EventRetried RETRIED = new EventRetried(SUB, MINISTRY, 7);

  private final DeciderSpec<SubscriptionCommand, Subscription, SubscriptionEvent, SubscriptionFacts>
      subscription =
          DeciderSpec.of(new SubscriptionDecider())
              .where(
                  MINISTRY,
                  new OrganizationRegistered(
                      MINISTRY, OrganizationKind.AUTHORITY, "Kementerian", new RegionCode("31")));

  private static CursorAdvanced at(long position) {
    return new CursorAdvanced(SUB, MINISTRY, position);
  }

  @Test
  void a_partner_subscribes_from_any_position() {
    subscription.given().when(SUBSCRIBE).then(SUBSCRIBED);
    subscription
        .given()
        .when(new Subscribe(SUB, MINISTRY, NAMES, 40, 15))
        .then(new Subscribed(SUB, MINISTRY, NAMES, 40, 15));
  }

  @Test
  void who_is_not_known_does_not_subscribe() {
    var stranger = new OrganizationId("org-stranger");
    subscription
        .given()
        .when(new Subscribe(SUB, stranger, NAMES, -1, 15))
        .thenRefused(new NotFound(stranger.value()));
  }

  @Test
  void other_names_leave_the_cursor_where_it_is() {
    var more = Set.of(ExternalName.CERTIFICATE_ISSUED, ExternalName.PLACEMENT_STARTED);
    subscription
        .given(SUBSCRIBED, at(12))
        .when(new Subscribe(SUB, MINISTRY, more, -1, 15))
        .then(new Subscribed(SUB, MINISTRY, more, 12, 15));
  }

  @Test
  void a_subscription_belongs_to_one_partner() {
    subscription
        .given(SUBSCRIBED)
        .when(new Subscribe(SUB, new OrganizationId("org-other"), NAMES, -1, 15))
        .thenRefused(new AlreadyExists(SUB.value()));
  }

  @Test
  void acknowledging_moves_the_cursor_and_never_back() {
    subscription.given(SUBSCRIBED).when(new Acknowledge(SUB, 12)).then(at(12));
    subscription.given(SUBSCRIBED, at(12)).when(new Acknowledge(SUB, 12)).thenNothing();
    subscription.given(SUBSCRIBED, at(12)).when(new Acknowledge(SUB, 3)).thenNothing();
  }

  @Test
  void a_replay_moves_it_back() {
    subscription
        .given(SUBSCRIBED, at(12))
        .when(new RequestReplay(SUB, 3))
        .then(new ReplayRequested(SUB, MINISTRY, 3));
    subscription
        .given(SUBSCRIBED, at(12), new ReplayRequested(SUB, MINISTRY, 3))
        .when(new Acknowledge(SUB, 5))
        .then(at(5));
  }

  @Test
  void what_is_still_to_come_is_not_replayed() {
    subscription.given(SUBSCRIBED, at(12)).when(new RequestReplay(SUB, 12)).thenNothing();
  }

  @Test
  void what_a_partner_cannot_take_is_parked_with_the_reason() {
    subscription
        .given(SUBSCRIBED, at(12))
        .when(new RejectEvent(SUB, 7, "UNKNOWN_LSP"))
        .then(PARKED);
    subscription
        .given(SUBSCRIBED, PARKED)
        .when(new RejectEvent(SUB, 7, "UNKNOWN_LSP"))
        .thenNothing();
  }

  @Test
  void after_a_repair_it_is_delivered_again_and_taken() {
    subscription.given(SUBSCRIBED, at(12), PARKED).when(new RetryEvent(SUB, 7)).then(RETRIED);
    subscription
        .given(SUBSCRIBED, at(12), PARKED, RETRIED)
        .when(new Acknowledge(SUB, 7))
        .then(new RetriedEventTaken(SUB, MINISTRY, 7));
  }

  @Test
  void it_can_be_rejected_again() {
    subscription
        .given(SUBSCRIBED, PARKED, RETRIED)
        .when(new RejectEvent(SUB, 7, "UNKNOWN_LSP"))
        .then(PARKED);
  }

  @Test
  void what_was_not_parked_is_not_retried() {
    subscription
        .given(SUBSCRIBED, at(12))
        .when(new RetryEvent(SUB, 7))
        .thenRefused(new NotFound("sub-1@7"));
  }

  @Test
  void a_subscription_that_nobody_made_is_not_found() {
    subscription.given().when(new Acknowledge(SUB, 1)).thenRefused(new NotFound(SUB.value()));
  }

  @Test
  void positions_and_alarms_make_sense() {
    assertThatThrownBy(() -> new Acknowledge(SUB, -1))
        .hasMessage("an event has a position of 0 or more");
    assertThatThrownBy(() -> new RequestReplay(SUB, -2))
        .hasMessage("a subscription begins behind position -1 or later");
    assertThatThrownBy(() -> new Subscribe(SUB, MINISTRY, NAMES, -1, 0))
        .hasMessage("an alarm has at least a minute");
  }

  enum Shown {
    NONE,
    RUNNING,
    PAUSED
  }

  private static Shown shown(Subscription is) {
    return switch (is) {
      case Subscription.None _ -> Shown.NONE;
      case Subscription.Agreed now -> now.paused() ? Shown.PAUSED : Shown.RUNNING;
    };
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(subscription, SubscriptionTest::shown)
        .asking(
            SUBSCRIBE,
            new Acknowledge(SUB, 7),
            new RequestReplay(SUB, 3),
            new RejectEvent(SUB, 7, "UNKNOWN_LSP"),
            new RetryEvent(SUB, 7),
            new PauseSubscription(SUB),
            new ResumeSubscription(SUB))
        .approve();
  }

  @Test
  void paused_it_waits_and_loses_nothing() {
    subscription
        .given(SUBSCRIBED)
        .when(new PauseSubscription(SUB))
        .then(new SubscriptionPaused(SUB, MINISTRY));
    subscription
        .given(SUBSCRIBED, new SubscriptionPaused(SUB, MINISTRY))
        .when(new ResumeSubscription(SUB))
        .then(new SubscriptionResumed(SUB, MINISTRY));
  }
}
