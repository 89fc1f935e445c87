package id.jejak.query;

import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.applied;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.notification.NotificationId;
import id.jejak.messages.notification.NotificationRequested;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.PersonsUnmerged;
import id.jejak.messages.person.Sex;
import id.jejak.messages.target.Achievement;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.query.ownership.Ownership;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Somebody who is in the register twice (S24): trained under one record and at work under the
/// other, they count once as long as the merge stands, and twice when it is taken back.
class MergedPersonsTest {
  private static final Set<String> SITI = Set.of("per-siti");

  private static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide();
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  private static Story story() {
    return Story.of(
        EndpointsTest.registered("siti", "Siti", Sex.FEMALE, MAKARTI),
        EndpointsTest.registered("siti-2", "Siti", Sex.FEMALE, MAKARTI),
        applied("siti", MAKARTI, Sex.FEMALE),
        new TrainingBegun(enrollment("siti"), day("2023-01-09")),
        MoneyEndpointsTest.completed(enrollment("siti")),
        MoneyEndpointsTest.issued("siti"),
        MoneyEndpointsTest.issued("siti-2"),
        MoneyEndpointsTest.placed("siti-2"),
        new NotificationRequested(
            new NotificationId("ntf-1"),
            "per-siti-2",
            Template.CERTIFICATE_READY,
            Map.of("certificate", certificate("siti-2").certificate().value())),
        MoneyEndpointsTest.target(
            "tgt-all", null, Set.of(Achievement.TRAINED, Achievement.PLACED), Set.of(PROGRAM)));
  }

  private static void merged() {
    side.shows(
        story()
            .then(
                new PersonsMerged(
                    person("siti"),
                    List.of(person("siti-2")),
                    Personal.of(person("siti"), "same fingerprints"),
                    "usr-b")));
  }

  private static void unmerged() {
    side.shows(
        story()
            .then(
                new PersonsMerged(
                    person("siti"),
                    List.of(person("siti-2")),
                    Personal.of(person("siti"), "same fingerprints"),
                    "usr-b"),
                new PersonsUnmerged(
                    person("siti"),
                    List.of(person("siti-2")),
                    Personal.of(person("siti"), "two sisters"),
                    "usr-c")));
  }

  @Test
  void they_count_once_towards_a_target() {
    merged();
    assertThat(people()).isEqualTo(1);
    unmerged();
    assertThat(people()).isEqualTo(2);
  }

  private static int people() {
    return side.get("/api/v1/targets/tgt-all/progress").at("/whole/people").asInt();
  }

  @Test
  void the_funnel_sees_the_job_that_the_other_record_found() {
    merged();
    assertThat(placedByFunnel()).isEqualTo(1);
    unmerged();
    assertThat(placedByFunnel()).isZero();
  }

  private static int placedByFunnel() {
    return side.get("/api/v1/programs/prog-bny/funnel").at("/total/placed").asInt();
  }

  @Test
  void certificates_and_jobs_are_found_under_who_stands() {
    merged();
    assertThat(side.get("/api/v1/persons/per-siti/certificates").at("/items")).hasSize(2);
    assertThat(side.get("/api/v1/placements?person=per-siti").at("/items")).hasSize(1);
    assertThat(side.get("/api/v1/certificates/expiring?by=2027-01-01").at("/items/0/person"))
        .hasToString("\"per-siti\"");
    unmerged();
    assertThat(side.get("/api/v1/persons/per-siti/certificates").at("/items")).hasSize(1);
    assertThat(side.get("/api/v1/placements?person=per-siti").at("/items")).isEmpty();
  }

  @Test
  void notices_and_what_is_theirs_follow() {
    String certificate = certificate("siti-2").certificate().value();
    var ownership = side.beans(Ownership.class).values().iterator().next();
    merged();
    assertThat(side.get("/api/v1/persons/per-siti/notifications").at("/items/0/text").asString())
        .contains(certificate);
    assertThat(ownership.among(Set.of(certificate), SITI)).containsExactly(certificate);
    unmerged();
    assertThat(side.get("/api/v1/persons/per-siti/notifications").at("/items")).isEmpty();
    assertThat(ownership.among(Set.of(certificate), SITI)).isEmpty();
  }
}
