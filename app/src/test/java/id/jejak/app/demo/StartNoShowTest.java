package id.jejak.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.sample.Scripted;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.WaitingListed;
import java.util.List;
import org.junit.jupiter.api.Test;

/// F1: somebody with a seat does not come on the first day.
class StartNoShowTest {
  @Test
  void the_seat_of_who_does_not_come_goes_to_the_first_who_waits_once() {
    var programme = Banyuasin.of(1, 1);
    Scripted start =
        programme.script().commands().stream()
            .filter(asked -> asked.command() instanceof StartClass)
            .findFirst()
            .orElseThrow();
    var everybody = (StartClass) start.command();
    EnrollmentId missing = everybody.present().getFirst();
    List<EnrollmentId> present = everybody.present().subList(1, everybody.present().size());
    var startWithoutOne = new StartClass(everybody.trainingClass(), everybody.on(), present);

    try (var stage = Stage.withoutHttp(programme).playUntil(start.at())) {
      var waiting =
          stage.all(WaitingListed.class).stream().map(each -> each.of().enrollment()).toList();
      var promotedBefore = promoted(stage);

      stage.ask(startWithoutOne, start.by());
      stage.settle();
      stage.ask(startWithoutOne, start.by());
      stage.settle();

      assertThat(stage.all(StartNoShow.class))
          .extracting(noShow -> noShow.of().enrollment())
          .containsExactly(missing);
      assertThat(stage.all(SeatReleased.class, seat -> seat.why() == SeatChange.NO_SHOW))
          .extracting(seat -> seat.of().enrollment())
          .containsExactly(missing);
      EnrollmentId next =
          waiting.stream().filter(who -> !promotedBefore.contains(who)).findFirst().orElseThrow();
      assertThat(promoted(stage)).hasSize(promotedBefore.size() + 1).endsWith(next);
      assertThat(stage.all(SeatOffered.class, offer -> offer.of().enrollment().equals(next)))
          .hasSize(1);
      assertThat(stage.all(TrainingBegun.class))
          .extracting(begun -> begun.of().enrollment())
          .containsExactlyInAnyOrderElementsOf(present);
      assertThat(
              stage.all(FundsReleased.class, freed -> missing.equals(freed.purpose().enrollment())))
          .extracting(FundsReleased::line)
          .containsExactlyInAnyOrder(FundingLine.INSURANCE, FundingLine.STIPEND);
    }
  }

  private static List<EnrollmentId> promoted(Stage stage) {
    return stage.all(SeatReserved.class, SeatReserved::promoted).stream()
        .map(seat -> seat.of().enrollment())
        .toList();
  }
}
