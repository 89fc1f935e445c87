package id.jejak.query.training;

import static id.jejak.query.Sample.CLASS;
import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.TALANG;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static id.jejak.query.Sample.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassViewsTest {
  @Test
  void seats_are_counted_as_they_come_and_go() {
    var story =
        Story.of(
            scheduled(),
            new SeatReserved(enrollment("siti"), MAKARTI, false),
            new SeatReserved(enrollment("budi"), TALANG, false),
            new SeatReleased(enrollment("budi"), SeatChange.NO_ANSWER));

    assertThat(RowsInMemory.of(new ClassBoard(), story).row(CLASS))
        .containsEntry("seats_taken", 1L)
        .containsEntry("seats_max", 2)
        .containsEntry("status", "PLANNED");
  }

  @Test
  void a_class_runs_through_its_sessions() {
    var story =
        Story.of(
            scheduled(),
            new SelectionOpened(CLASS, PROGRAM),
            new ClassPostponed(
                CLASS, PROGRAM, day("2023-01-23"), day("2023-01-23").plusDays(39), "BELOW_MINIMUM"),
            new ClassStarted(
                CLASS, PROGRAM, day("2023-01-23"), List.of(enrollment("siti")), List.of()),
            new SessionHeld(CLASS, PROGRAM, 1, day("2023-01-23"), List.of(), List.of(), null),
            new SessionHeld(CLASS, PROGRAM, 2, day("2023-01-24"), List.of(), List.of(), null),
            new ClassCompleted(CLASS, PROGRAM, day("2023-02-24"), List.of()));

    assertThat(RowsInMemory.of(new ClassBoard(), story).row(CLASS))
        .containsEntry("first_day", day("2023-01-23"))
        .containsEntry("postponements", 1L)
        .containsEntry("present", 1)
        .containsEntry("sessions_held", 2L)
        .containsEntry("status", "COMPLETED");
  }

  @Test
  void reserved_seats_are_listed_by_district() {
    assertThat(
            RowsInMemory.of(new ClassQuota(), Story.of(scheduled()))
                .get("seats", CLASS, "16.07.11"))
        .isEqualTo(1L);
  }

  @Test
  void every_trainer_of_a_class_is_listed() {
    var story =
        Story.of(
            new TrainerAssigned(CLASS, PROGRAM, new TrainerId("trn-1")),
            new TrainerAssigned(CLASS, PROGRAM, new TrainerId("trn-2")));

    assertThat(RowsInMemory.of(new ClassTrainers(), story).all()).hasSize(2);
  }
}
