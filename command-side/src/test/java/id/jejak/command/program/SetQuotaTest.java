package id.jejak.command.program;

import static id.jejak.command.program.Examples.BETUNG;
import static id.jejak.command.program.Examples.CANCELLED;
import static id.jejak.command.program.Examples.OTO_ADDED;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;
import static id.jejak.command.program.Examples.QUOTA;
import static id.jejak.command.program.Examples.RANTAU_BAYUR;
import static id.jejak.command.program.Examples.reserved;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.program.SetQuota;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SetQuotaTest {
  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)));

  @Test
  void the_quota_is_set() {
    program.given(PLANNED).when(new SetQuota(PROGRAM, ProgramTrack.TRAINING, 416)).then(QUOTA);
  }

  @Test
  void the_quota_can_shrink_to_what_is_reserved() {
    program
        .given(PLANNED, OTO_ADDED, QUOTA, reserved(RANTAU_BAYUR, 16))
        .when(new SetQuota(PROGRAM, ProgramTrack.TRAINING, 16))
        .then(new QuotaSet(PROGRAM, ProgramTrack.TRAINING, 16));
  }

  @Test
  void the_quota_never_falls_below_what_is_reserved() {
    program
        .given(PLANNED, OTO_ADDED, QUOTA, reserved(RANTAU_BAYUR, 16), reserved(BETUNG, 16))
        .when(new SetQuota(PROGRAM, ProgramTrack.TRAINING, 31))
        .thenRefused(new QuotaBelowReserved(31, 32));
  }

  @Test
  void setting_the_same_quota_again_changes_nothing() {
    program
        .given(PLANNED, QUOTA)
        .when(new SetQuota(PROGRAM, ProgramTrack.TRAINING, 416))
        .thenNothing();
  }

  @Test
  void a_cancelled_programme_has_no_quota_to_set() {
    program
        .given(PLANNED, CANCELLED)
        .when(new SetQuota(PROGRAM, ProgramTrack.TRAINING, 416))
        .thenRefused(new IllegalTransition(PROGRAM.value(), "CANCELLED"));
  }

  @Test
  void an_unknown_programme_is_not_found() {
    program
        .given()
        .when(new SetQuota(PROGRAM, ProgramTrack.TRAINING, 416))
        .thenRefused(new NotFound(PROGRAM.value()));
  }
}
