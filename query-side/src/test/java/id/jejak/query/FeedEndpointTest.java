package id.jejak.query;

import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.partner.CursorAdvanced;
import id.jejak.messages.partner.EventParked;
import id.jejak.messages.partner.EventRetried;
import id.jejak.messages.partner.ExternalName;
import id.jejak.messages.partner.ReplayRequested;
import id.jejak.messages.partner.RetriedEventTaken;
import id.jejak.messages.partner.Subscribed;
import id.jejak.messages.partner.SubscriptionId;
import id.jejak.messages.partner.SubscriptionPaused;
import id.jejak.messages.partner.SubscriptionResumed;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.TraineeEnrolled;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What a partner pulls (S30, F25). Positions 0 and 1 are the subscriptions; then every second
/// event is a certificate.
class FeedEndpointTest {
  static final SubscriptionId SUB = new SubscriptionId("sub-ministry");
  static final SubscriptionId ALL = new SubscriptionId("sub-all");
  static final OrganizationId MINISTRY = new OrganizationId("org-ministry");
  static final OrganizationId OTHER = new OrganizationId("org-other");
  static final String FEED = "/api/v1/feeds/sub-ministry";

  static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide();
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  static CertificateIssued issued(String name) {
    return new CertificateIssued(
        certificate(name),
        new CertificateNumber("74100 2166 5 0000001 2023"),
        Personal.of(person(name), "OTO.001.00001.2023"),
        new Period(day("2023-03-20"), day("2026-03-19")),
        PLENARY,
        12,
        null,
        null);
  }

  static Story story() {
    var story =
        Story.of(
            new Subscribed(SUB, MINISTRY, Set.of(ExternalName.CERTIFICATE_ISSUED), -1, 15),
            new Subscribed(ALL, OTHER, Set.of(ExternalName.values()), -1, 30));
    for (String name : List.of("ani", "budi", "cici", "dewi", "eka")) {
      story.then(new TraineeEnrolled(enrollment(name), day("2023-01-04"), day("2023-01-09")));
      story.then(issued(name));
    }
    return story;
  }

  static void given(Event... more) {
    side.shows(story().then(more));
  }

  static List<Long> positions(ReadSide.Answer batch, String field) {
    var found = new ArrayList<Long>();
    batch.at("/" + field).forEach(item -> found.add(item.get("cursor").asLong()));
    return found;
  }

  @Test
  void who_was_offline_receives_everything_in_order_without_gaps_or_doubles() {
    given();
    var received = new ArrayList<Long>();
    long at = -1;
    boolean more = true;
    while (more) {
      var batch = side.get(FEED + "/events?limit=2&after=" + at);
      received.addAll(positions(batch, "items"));
      at = batch.at("/next").asLong();
      more = batch.at("/more").asBoolean();
    }
    assertThat(received).containsExactly(3L, 5L, 7L, 9L, 11L);
  }

  @Test
  void until_it_is_acknowledged_everything_is_delivered_again() {
    given();
    assertThat(positions(side.get(FEED + "/events"), "items")).startsWith(3L, 5L);
    assertThat(positions(side.get(FEED + "/events"), "items")).startsWith(3L, 5L);
    given(new CursorAdvanced(SUB, MINISTRY, 7));
    assertThat(positions(side.get(FEED + "/events"), "items")).containsExactly(9L, 11L);
    given(new CursorAdvanced(SUB, MINISTRY, 7), new ReplayRequested(SUB, MINISTRY, 4));
    assertThat(positions(side.get(FEED + "/events"), "items")).containsExactly(5L, 7L, 9L, 11L);
  }

  @Test
  void an_event_has_a_stable_id_and_pseudonyms_of_this_partner_only() {
    given();
    var mine = side.get(FEED + "/events?limit=1");
    assertThat(mine.at("/items/0/name").asString()).isEqualTo("CertificateIssued");
    assertThat(mine.at("/items/0/schemaVersion").asInt()).isEqualTo(1);
    assertThat(mine.at("/items/0/id").asString()).isNotEmpty();
    assertThat(mine.at("/items/0/data/person").asString()).isEqualTo("psn-org-ministry/per-ani");
    assertThat(mine.at("/items/0/data/certificate").asString())
        .isEqualTo("psn-org-ministry/cert-ani");
    assertThat(mine.at("/items/0/data/program").asString()).isEqualTo(PROGRAM.value());
    var other = side.get("/api/v1/feeds/sub-all/events?limit=1");
    assertThat(other.at("/items/0/data/person").asString()).isEqualTo("psn-org-other/per-ani");
  }

  @Test
  void instructions_reach_everybody() {
    given(
        new CertificateSuspended(certificate("ani"), day("2023-04-01"), "SURVEILLANCE", null),
        new PersonsMerged(
            person("ani"),
            List.of(person("budi")),
            Personal.of(person("ani"), "same face"),
            "usr-b"));
    var batch = side.get(FEED + "/events?after=11");
    assertThat(batch.at("/items")).hasSize(1);
    assertThat(batch.at("/items/0/name").asString()).isEqualTo("PersonsMerged");
    assertThat(batch.at("/items/0/data/merged/0").asString())
        .isEqualTo("psn-org-ministry/per-budi");
  }

  @Test
  void what_it_cannot_take_is_parked_and_the_others_go_on() {
    var parked = new EventParked(SUB, MINISTRY, 5, "UNKNOWN_LSP");
    given(parked);
    assertThat(positions(side.get(FEED + "/events"), "items")).containsExactly(3L, 7L, 9L, 11L);
    var list = side.get(FEED + "/parked");
    assertThat(list.at("/items/0/cursor").asLong()).isEqualTo(5);
    assertThat(list.at("/items/0/reason").asString()).isEqualTo("UNKNOWN_LSP");

    var acknowledged = new CursorAdvanced(SUB, MINISTRY, 11);
    var retried = new EventRetried(SUB, MINISTRY, 5);
    given(parked, acknowledged, retried);
    var again = side.get(FEED + "/events");
    assertThat(positions(again, "again")).containsExactly(5L);
    assertThat(positions(again, "items")).isEmpty();

    given(parked, acknowledged, retried, new RetriedEventTaken(SUB, MINISTRY, 5));
    assertThat(positions(side.get(FEED + "/events"), "again")).isEmpty();
    assertThat(side.get(FEED + "/parked").at("/items")).isEmpty();
  }

  @Test
  void paused_nothing_is_delivered_and_nothing_is_lost() {
    given(new SubscriptionPaused(SUB, MINISTRY));
    var batch = side.get(FEED + "/events");
    assertThat(batch.at("/paused").asBoolean()).isTrue();
    assertThat(positions(batch, "items")).isEmpty();
    given(new SubscriptionPaused(SUB, MINISTRY), new SubscriptionResumed(SUB, MINISTRY));
    assertThat(positions(side.get(FEED + "/events"), "items")).hasSize(5);
  }

  @Test
  void counts_can_be_compared() {
    given(new CursorAdvanced(ALL, OTHER, 5));
    var counts = side.get("/api/v1/feeds/sub-all/counts");
    assertThat(counts.at("/upTo").asLong()).isEqualTo(5);
    assertThat(counts.at("/counts/0/name").asString()).isEqualTo("CertificateIssued");
    assertThat(counts.at("/counts/0/told").asLong()).isEqualTo(2);
    assertThat(counts.at("/total").asLong()).isEqualTo(4);
    assertThat(side.get("/api/v1/feeds/sub-all/counts?after=5&upTo=11").at("/total").asLong())
        .isEqualTo(6);
  }

  /// The oldest event was recorded twenty minutes ago.
  @Test
  void who_lags_longer_than_agreed_raises_the_alarm() {
    given();
    var feeds = side.get("/api/v1/feeds");
    assertThat(feeds.at("/items/0/subscription").asString()).isEqualTo("sub-all");
    assertThat(feeds.at("/items/0/minutes").asLong()).isEqualTo(20);
    assertThat(feeds.at("/items/0/alarm").asBoolean()).isFalse();
    assertThat(feeds.at("/items/1/alarm").asBoolean()).isTrue();
    assertThat(feeds.at("/items/1/pending").asLong()).isEqualTo(5);
    given(new CursorAdvanced(SUB, MINISTRY, 11));
    assertThat(side.get("/api/v1/feeds").at("/items/1/alarm").asBoolean()).isFalse();
  }

  @Test
  void a_subscription_that_nobody_made_is_not_found() {
    given();
    assertThat(side.get("/api/v1/feeds/sub-none/events").status()).isEqualTo(404);
  }
}
