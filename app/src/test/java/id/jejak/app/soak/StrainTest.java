package id.jejak.app.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

/// The short forms of `./jejak soak nodes`, `restart` and `disk`.
class StrainTest {
  @Test
  void what_a_node_acknowledged_before_it_died_is_there_once_and_another_goes_on()
      throws Exception {
    assertHolds(new Nodes(System.out).run(2));
  }

  @Test
  void a_node_goes_on_by_itself_after_its_server_ended() throws Exception {
    Strain.Result result = new Restart(System.out).run(2);
    assertHolds(result);
    assertThat(result.turnedAway()).containsKey("DATABASE_UNREACHABLE");
  }

  @Test
  void a_full_disk_is_told_and_once_it_has_room_everything_is_decided_once() throws Exception {
    assumeThat(Disk.isPossible())
        .as("this machine lets nobody mount a file system of their own")
        .isTrue();
    Strain.Result result = new Disk(System.out).run(1);
    assertHolds(result);
    assertThat(result.turnedAway()).containsKey("STORAGE_FULL");
  }

  private static void assertHolds(Strain.Result result) {
    result.print(System.out);
    assertThat(result.violations()).isEmpty();
    assertThat(result.pairs()).isPositive();
    assertThat(result.seconds()).hasSize(result.rounds());
  }
}
