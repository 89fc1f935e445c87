package id.jejak.command.certification;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Claim;
import id.jejak.messages.certification.NumberCommand;
import id.jejak.messages.certification.NumberEvent;
import id.jejak.messages.certification.NumberRegistryId;
import id.jejak.messages.certification.NumberVoided;
import id.jejak.messages.certification.VoidNumber;
import id.jejak.messages.shared.IllegalTransition;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VoidNumberTest {
  static final NumberRegistryId YEAR = NumberRegistryId.certificates(2023);
  static final VoidNumber VOID = new VoidNumber(2023, 1, "NUMBER_CLASH");
  static final NumberVoided VOIDED = new NumberVoided(YEAR, 2023, 1, "NUMBER_CLASH");

  static DeciderSpec<NumberCommand, Set<Long>, NumberEvent, Long> numbers() {
    return DeciderSpec.of(new NumberDecider());
  }

  @Test
  void the_next_number_is_used_up_and_the_gap_explained() {
    numbers().when(VOID).then(VOIDED);
    numbers().when(VOID).thenClaims(new Claim.Number("num-certificate-2023", 1));
  }

  @Test
  void voiding_twice_changes_nothing() {
    numbers().given(VOIDED).when(VOID).thenNothing();
  }

  @Test
  void only_the_next_one_can_be_voided() {
    numbers()
        .when(new VoidNumber(2023, 2, "NUMBER_CLASH"))
        .thenRefused(new IllegalTransition("num-certificate-2023/2", "NOT_DRAWN"));
    numbers()
        .when(new VoidNumber(2023, 0, "NUMBER_CLASH"))
        .thenRefused(new IllegalTransition("num-certificate-2023/0", "ISSUED"));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            numbers(), voided -> voided.isEmpty() ? NumberState.COMPLETE : NumberState.EXPLAINED)
        .asking(VOID, new VoidNumber(2023, 2, "NUMBER_CLASH"))
        .approve();
  }

  enum NumberState {
    COMPLETE,
    EXPLAINED
  }
}
