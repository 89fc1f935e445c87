package id.jejak.query;

import static id.jejak.query.Sample.certificate;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.query.ownership.Ownership;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnershipTest {
  private static final String CERTIFICATE = certificate("siti").certificate().value();

  private static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide();
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  private static boolean belongs(String person) {
    var ownership = side.beans(Ownership.class).values().iterator().next();
    return ownership.belongs(CERTIFICATE, Set.of(person));
  }

  private static void issued() {
    side.shows(Story.of(MoneyEndpointsTest.issued("siti")));
  }

  @Test
  void a_certificate_is_its_holders_and_nobody_elses() {
    issued();
    assertThat(belongs("per-siti")).isTrue();
    assertThat(belongs("per-other")).isFalse();
  }

  @Test
  void what_the_view_begins_to_show_while_it_is_asked_is_found() {
    side.shows(Story.of());
    side.betweenTwoQuestions(OwnershipTest::issued);
    assertThat(belongs("per-siti")).isTrue();
  }
}
