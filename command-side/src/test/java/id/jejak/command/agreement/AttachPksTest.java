package id.jejak.command.agreement;

import static id.jejak.command.agreement.Examples.MOU;
import static id.jejak.command.agreement.Examples.MOU_DRAFTED;
import static id.jejak.command.agreement.Examples.MOU_SIGNED;
import static id.jejak.command.agreement.Examples.PKS;
import static id.jejak.command.agreement.Examples.PKS_DRAFTED;
import static id.jejak.command.agreement.Examples.PKS_SIGNED;
import static id.jejak.command.agreement.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AttachPks;
import id.jejak.messages.agreement.ImplementingAgreementAttached;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class AttachPksTest {
  private final DeciderSpec<AgreementCommand, Agreement, AgreementEvent, AgreementFacts> agreement =
      DeciderSpec.of(new AgreementDecider());

  private static final AttachPks ATTACH = new AttachPks(PKS, MOU);
  private static final ImplementingAgreementAttached ATTACHED =
      new ImplementingAgreementAttached(PKS, MOU);

  @Test
  void a_drafted_pks_is_put_under_a_signed_mou() {
    agreement.given(PKS_DRAFTED).where(MOU, MOU_DRAFTED, MOU_SIGNED).when(ATTACH).then(ATTACHED);
  }

  @Test
  void attaching_twice_changes_nothing() {
    agreement
        .given(PKS_DRAFTED, ATTACHED)
        .where(MOU, MOU_DRAFTED, MOU_SIGNED)
        .when(ATTACH)
        .thenNothing();
  }

  @Test
  void a_pks_stands_under_one_mou_only() {
    agreement
        .given(PKS_DRAFTED, new ImplementingAgreementAttached(PKS, new AgreementId("agr-other")))
        .where(MOU, MOU_DRAFTED, MOU_SIGNED)
        .when(ATTACH)
        .thenRefused(new AlreadyExists(PKS.value()));
  }

  @Test
  void what_is_signed_is_attached_no_more() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .where(MOU, MOU_DRAFTED, MOU_SIGNED)
        .when(ATTACH)
        .thenRefused(new IllegalTransition(PKS.value(), "SIGNED"));
  }

  @Test
  void a_mou_implements_nothing() {
    agreement
        .given(MOU_DRAFTED)
        .where(PKS, PKS_DRAFTED)
        .when(new AttachPks(MOU, PKS))
        .thenRefused(new IllegalTransition(MOU.value(), "MOU"));
  }

  @Test
  void a_pks_is_no_umbrella() {
    var other = new AgreementId("agr-other");
    agreement
        .given(PKS_DRAFTED)
        .where(other, PKS_DRAFTED, PKS_SIGNED)
        .when(new AttachPks(PKS, other))
        .thenRefused(new IllegalTransition(other.value(), "PKS"));
  }

  @Test
  void an_unsigned_mou_is_no_umbrella_yet() {
    agreement
        .given(PKS_DRAFTED)
        .where(MOU, MOU_DRAFTED)
        .when(ATTACH)
        .thenRefused(new IllegalTransition(MOU.value(), "DRAFT"));
  }

  @Test
  void a_terminated_mou_is_no_umbrella_any_more() {
    agreement
        .given(PKS_DRAFTED)
        .where(MOU, MOU_DRAFTED, MOU_SIGNED, new AgreementTerminated(MOU, day(3, 1), "selesai"))
        .when(ATTACH)
        .thenRefused(new IllegalTransition(MOU.value(), "TERMINATED"));
  }

  @Test
  void an_unknown_mou_is_not_found() {
    agreement.given(PKS_DRAFTED).when(ATTACH).thenRefused(new NotFound(MOU.value()));
  }

  @Test
  void an_unknown_pks_is_not_found() {
    agreement.given().when(ATTACH).thenRefused(new NotFound(PKS.value()));
  }
}
