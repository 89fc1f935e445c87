package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.CONVENED;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.plenary;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessment.CorrectDecree;
import id.jejak.messages.assessment.DecreeCorrected;
import id.jejak.messages.assessment.DecreeCorrectionRequested;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.RequestDecreeCorrection;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Two people correct what a signed decree says: one asks, another does it.
class CorrectDecreeTest {
  private static final String NUMBER = "KEP.0001/LSP/VIII/2023";
  private static final Provenance CLERK = DeciderSpec.at("2023-08-25T03:00:00Z", "usr-clerk");
  private static final Provenance HEAD = DeciderSpec.at("2023-08-28T03:00:00Z", "usr-head");
  private static final RequestDecreeCorrection ASK =
      new RequestDecreeCorrection(PLENARY, "MISPRINT", "file-7");
  private static final DecreeCorrectionRequested ASKED =
      new DecreeCorrectionRequested(PLENARY, LSP, NUMBER, "MISPRINT", "file-7", "usr-clerk");
  private static final CorrectDecree CORRECT =
      new CorrectDecree(PLENARY, "MISPRINT", "file-7", MEETING);
  private static final DecreeCorrected CORRECTED =
      new DecreeCorrected(PLENARY, LSP, NUMBER, "usr-clerk", "MISPRINT", "file-7", MEETING);
  private static final FourEyes ALONE = new FourEyes(PLENARY.value());

  private static PlenaryEvent[] signed(PlenaryEvent... more) {
    return Stream.concat(
            Stream.of(CONVENED, Example.decided(Verdict.K), Example.decree(Verdict.K)),
            Stream.of(more))
        .toArray(PlenaryEvent[]::new);
  }

  @Test
  void one_asks_and_another_corrects() {
    plenary().by(CLERK).given(signed()).when(ASK).then(ASKED);
    plenary().by(HEAD).given(signed(ASKED)).when(CORRECT).then(CORRECTED);
  }

  @Test
  void nobody_corrects_alone() {
    plenary().by(HEAD).given(signed()).when(CORRECT).thenRefused(ALONE);
    plenary().by(CLERK).given(signed(ASKED)).when(CORRECT).thenRefused(ALONE);
  }

  @Test
  void what_is_corrected_is_what_was_asked_for() {
    var asked = plenary().by(HEAD).given(signed(ASKED));
    asked.when(new CorrectDecree(PLENARY, "WRONG_DATE", "file-7", MEETING)).thenRefused(ALONE);
    asked.when(new CorrectDecree(PLENARY, "MISPRINT", "file-8", MEETING)).thenRefused(ALONE);
  }

  @Test
  void doing_it_twice_changes_nothing() {
    plenary().by(CLERK).given(signed(ASKED)).when(ASK).thenNothing();
    var corrected = plenary().by(HEAD).given(signed(ASKED, CORRECTED));
    corrected.when(ASK).thenNothing();
    corrected.when(CORRECT).thenNothing();
  }

  @Test
  void another_mistake_is_asked_for_again() {
    plenary()
        .by(HEAD)
        .given(signed(ASKED, CORRECTED))
        .when(new CorrectDecree(PLENARY, "WRONG_DATE", "file-8", MEETING))
        .thenRefused(ALONE);
    plenary()
        .by(HEAD)
        .given(signed(ASKED, CORRECTED))
        .when(new RequestDecreeCorrection(PLENARY, "WRONG_DATE", "file-8"))
        .then(
            new DecreeCorrectionRequested(
                PLENARY, LSP, NUMBER, "WRONG_DATE", "file-8", "usr-head"));
  }

  @Test
  void there_is_nothing_to_correct_before_it_is_signed() {
    plenary().when(ASK).thenRefused(new NotFound(PLENARY.value()));
    plenary().when(CORRECT).thenRefused(new NotFound(PLENARY.value()));
    var sitting = plenary().given(CONVENED);
    var open = new IllegalTransition(PLENARY.value(), "CONVENED");
    sitting.when(ASK).thenRefused(open);
    sitting.when(CORRECT).thenRefused(open);
  }
}
