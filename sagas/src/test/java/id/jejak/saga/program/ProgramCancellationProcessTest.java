package id.jejak.saga.program;

import static id.jejak.saga.Sample.CLASS;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramFinished;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.Seats;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramCancellationProcessTest {
  private static final ClassId SECOND = new ClassId("cls-OTO-2");
  private static final ProgramCancelled CANCELLED = new ProgramCancelled(PROGRAM, "NO_BUDGET");
  private static final ClassCompleted COMPLETED =
      new ClassCompleted(CLASS, PROGRAM, day("2023-02-17"), List.of());
  private static final ClassCancelled CLASS_CANCELLED = new ClassCancelled(CLASS, PROGRAM, "FLOOD");
  private static final ProgramFinished FINISHED = new ProgramFinished(PROGRAM, day("2023-12-29"));

  private static ProcessSpec<?> cancellation() {
    return ProcessSpec.of(new ProgramCancellationProcess(), PROGRAM.value());
  }

  private static ClassScheduled scheduled(ClassId trainingClass) {
    return new ClassScheduled(
        trainingClass,
        PROGRAM,
        1,
        new TrainingType("OTO"),
        SCHEME,
        new OrganizationId("org-BLK"),
        LSP,
        FundingSource.APBD,
        new Seats(16, 16),
        List.of(),
        day("2023-01-09"),
        day("2023-02-17"),
        30,
        8,
        Mode.ON_SITE,
        List.of());
  }

  private static Send cancel(ClassId trainingClass) {
    return new Send("cancel:" + trainingClass, new CancelClass(trainingClass, "PROGRAM_CANCELLED"));
  }

  @Test
  void with_the_programme_its_classes_are_cancelled() {
    cancellation()
        .given(scheduled(CLASS), scheduled(SECOND))
        .when(CANCELLED)
        .then(cancel(CLASS), cancel(SECOND))
        .over();
  }

  @Test
  void what_is_over_already_is_left_alone() {
    cancellation().given(scheduled(CLASS), COMPLETED).has().when(CANCELLED).thenNothing().over();
    cancellation()
        .given(scheduled(CLASS), scheduled(SECOND), CLASS_CANCELLED)
        .when(CANCELLED)
        .then(cancel(SECOND))
        .over();
  }

  @Test
  void a_class_that_runs_goes_on_until_two_people_cancel_it() {
    cancellation()
        .given(scheduled(CLASS), CANCELLED)
        .refused("cancel:" + CLASS, "ILLEGAL_TRANSITION", "RUNNING")
        .thenNothing()
        .over();
  }

  @Test
  void a_finished_programme_needs_nothing_more() {
    cancellation().given(scheduled(CLASS)).when(FINISHED).thenNothing().over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new ProgramCancellationProcess(), PROGRAM.value(), _ -> "WATCHING")
        .walking(scheduled(CLASS), COMPLETED, CLASS_CANCELLED, CANCELLED, FINISHED)
        .livingWith("cancel ILLEGAL_TRANSITION")
        .approve();
  }
}
