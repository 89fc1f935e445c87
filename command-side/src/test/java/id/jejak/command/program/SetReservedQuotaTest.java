package id.jejak.command.program;

import static id.jejak.command.program.Examples.BETUNG;
import static id.jejak.command.program.Examples.CAMAT;
import static id.jejak.command.program.Examples.CANCELLED;
import static id.jejak.command.program.Examples.OTO;
import static id.jejak.command.program.Examples.OTO_ADDED;
import static id.jejak.command.program.Examples.PLANNED;
import static id.jejak.command.program.Examples.PROGRAM;
import static id.jejak.command.program.Examples.QUOTA;
import static id.jejak.command.program.Examples.RANTAU_BAYUR;
import static id.jejak.command.program.Examples.reserved;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.program.ProgramCommand;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.SetReservedQuota;
import id.jejak.messages.program.TrainingTypeUnknown;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.RegionCode;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SetReservedQuotaTest {
  private final DeciderSpec<ProgramCommand, Program, ProgramEvent, ProgramFacts> program =
      DeciderSpec.of(new ProgramDecider(ZoneOffset.ofHours(7)));

  private static SetReservedQuota reserve(RegionCode district, int seats) {
    return new SetReservedQuota(PROGRAM, OTO, district, seats, CAMAT);
  }

  @Test
  void seats_are_reserved_for_a_district() {
    program
        .given(PLANNED, OTO_ADDED, QUOTA)
        .when(reserve(RANTAU_BAYUR, 16))
        .then(reserved(RANTAU_BAYUR, 16));
  }

  @Test
  void all_seats_can_be_reserved() {
    program
        .given(PLANNED, OTO_ADDED, QUOTA, reserved(BETUNG, 400))
        .when(reserve(RANTAU_BAYUR, 16))
        .then(reserved(RANTAU_BAYUR, 16));
  }

  @Test
  void reserved_seats_fit_into_the_quota_of_the_programme() {
    program
        .given(PLANNED, OTO_ADDED, QUOTA, reserved(BETUNG, 401))
        .when(reserve(RANTAU_BAYUR, 16))
        .thenRefused(new QuotaBelowReserved(416, 417));
  }

  @Test
  void a_reservation_replaces_the_earlier_one_of_its_district() {
    program
        .given(PLANNED, OTO_ADDED, QUOTA, reserved(RANTAU_BAYUR, 400))
        .when(reserve(RANTAU_BAYUR, 416))
        .then(reserved(RANTAU_BAYUR, 416));
  }

  @Test
  void nothing_is_reserved_before_there_is_a_quota() {
    program
        .given(PLANNED, OTO_ADDED)
        .when(reserve(RANTAU_BAYUR, 16))
        .thenRefused(new QuotaBelowReserved(0, 16));
  }

  @Test
  void seats_are_reserved_only_in_training_types_of_the_programme() {
    program
        .given(PLANNED, QUOTA)
        .when(reserve(RANTAU_BAYUR, 16))
        .thenRefused(new TrainingTypeUnknown(PROGRAM, OTO));
  }

  @Test
  void reserving_the_same_again_changes_nothing() {
    program
        .given(PLANNED, OTO_ADDED, QUOTA, reserved(RANTAU_BAYUR, 16))
        .when(reserve(RANTAU_BAYUR, 16))
        .thenNothing();
  }

  @Test
  void a_cancelled_programme_reserves_nothing() {
    program
        .given(PLANNED, OTO_ADDED, QUOTA, CANCELLED)
        .when(reserve(RANTAU_BAYUR, 16))
        .thenRefused(new IllegalTransition(PROGRAM.value(), "CANCELLED"));
  }

  @Test
  void an_unknown_programme_is_not_found() {
    program.given().when(reserve(RANTAU_BAYUR, 16)).thenRefused(new NotFound(PROGRAM.value()));
  }
}
