package id.jejak.query.training;

import static id.jejak.query.Sample.CLASS;
import static id.jejak.query.Sample.LSP;
import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.applied;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Event;
import id.jejak.messages.person.Sex;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStageFailed;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCertificateIssued;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.WaitingListed;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnrollmentBoardTest {
  static final EnrollmentRef SITI = enrollment("siti");

  @Test
  void an_applicant_who_fails_selection_is_rejected() {
    assertThat(
            board(
                applied("siti", MAKARTI, Sex.FEMALE),
                new SelectionStagePassed(SITI, SelectionStage.ADMINISTRATION, "OK"),
                new SelectionStageFailed(SITI, SelectionStage.TEST, "BELOW_MARK")))
        .containsEntry("administration", true)
        .containsEntry("test", false)
        .containsEntry("remark", "BELOW_MARK")
        .containsEntry("status", "REJECTED");
  }

  @Test
  void who_waits_and_is_promoted_leaves_the_waiting_list() {
    assertThat(
            board(
                applied("siti", MAKARTI, Sex.FEMALE),
                new WaitingListed(SITI, MAKARTI, 3),
                new PutOnWaiting(SITI, 3),
                new SeatReserved(SITI, MAKARTI, true),
                new SeatOffered(SITI, day("2023-01-06"), true)))
        .containsEntry("waiting_listed", true)
        .containsEntry("waiting_place", null)
        .containsEntry("seat", true)
        .containsEntry("promoted", true)
        .containsEntry("confirm_by", day("2023-01-06"))
        .containsEntry("status", "OFFERED");
  }

  @Test
  void who_declines_holds_no_seat() {
    assertThat(
            board(
                applied("siti", MAKARTI, Sex.FEMALE),
                new SeatReserved(SITI, MAKARTI, false),
                new SeatOffered(SITI, day("2023-01-06"), false),
                new SeatDeclined(SITI, false, "NO_ANSWER"),
                new SeatReleased(SITI, SeatChange.NO_ANSWER)))
        .containsEntry("seat", false)
        .containsEntry("seat_lost", "NO_ANSWER")
        .containsEntry("status", "DECLINED");
  }

  @Test
  void attendance_is_counted_from_the_rolls() {
    var siti = List.of(SITI.enrollment());
    assertThat(
            board(
                applied("siti", MAKARTI, Sex.FEMALE),
                new TrainingBegun(SITI, day("2023-01-09")),
                new SessionHeld(CLASS, PROGRAM, 1, day("2023-01-09"), siti, List.of(), null),
                new SessionHeld(CLASS, PROGRAM, 2, day("2023-01-10"), List.of(), siti, null),
                new SessionHeld(CLASS, PROGRAM, 3, day("2023-01-11"), siti, List.of(), null)))
        .containsEntry("sessions_attended", 2L)
        .containsEntry("sessions_missed", 1L)
        .containsEntry("status", "ACTIVE");
  }

  @Test
  void who_drops_out_never_counts_as_completed() {
    assertThat(
            board(
                applied("siti", MAKARTI, Sex.FEMALE),
                new TrainingBegun(SITI, day("2023-01-09")),
                new TraineeDroppedOut(SITI, day("2023-01-20"), "FOUND_WORK")))
        .containsEntry("ended_on", day("2023-01-20"))
        .doesNotContainKey("completed_on")
        .containsEntry("status", "DROPPED_OUT");
  }

  @Test
  void who_completes_has_hours_and_a_training_certificate() {
    assertThat(
            board(
                applied("siti", MAKARTI, Sex.FEMALE),
                new TrainingCompleted(
                    SITI,
                    SCHEME,
                    LSP,
                    day("2023-02-20"),
                    new Attendance(SITI.enrollment(), 28, 30),
                    224),
                new TrainingCertificateIssued(SITI, "001/BLK/2023", day("2023-02-20"))))
        .containsEntry("hours", 224)
        .containsEntry("training_certificate", "001/BLK/2023")
        .containsEntry("status", "COMPLETED");
  }

  static Map<String, @Nullable Object> board(Event... events) {
    return RowsInMemory.of(new EnrollmentBoard(), Story.of(events)).row(SITI.enrollment());
  }
}
