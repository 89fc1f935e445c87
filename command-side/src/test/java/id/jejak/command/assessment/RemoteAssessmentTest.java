package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSIGNED;
import static id.jejak.command.assessment.Example.BRAKES;
import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.CONSENTED;
import static id.jejak.command.assessment.Example.ENGINE;
import static id.jejak.command.assessment.Example.EVIDENCE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.RECOMMENDED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.SEAT;
import static id.jejak.command.assessment.Example.SESSION;
import static id.jejak.command.assessment.Example.VERSION;
import static id.jejak.command.assessment.Example.assessment;
import static id.jejak.command.assessment.Example.session;

import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentFeedbackGiven;
import id.jejak.messages.assessment.Evidence;
import id.jejak.messages.assessment.GiveFeedback;
import id.jejak.messages.assessment.InstrumentsMapped;
import id.jejak.messages.assessment.MapInstruments;
import id.jejak.messages.assessment.NotInScheme;
import id.jejak.messages.assessment.RecordEvidence;
import id.jejak.messages.assessment.RecordingMissing;
import id.jejak.messages.assessment.RemoteRecordingAttached;
import id.jejak.messages.assessment.ScheduleAssessmentSession;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.UnitsIncomplete;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is done from afar is seen and recorded (R49); what is done at all is done as the scheme
/// says.
class RemoteAssessmentTest {
  static final AssessmentEvent[] DONE = {PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED};
  static final SubmitAssessmentReport REPORT = new SubmitAssessmentReport(FIRST);

  @Test
  void an_assessment_from_afar_is_reported_with_its_recording() {
    var remote = assessment().where(SESSION, session(Mode.ONLINE), ASSIGNED, SEAT);
    remote.given(DONE).when(REPORT).thenRefused(new RecordingMissing(FIRST));
    remote
        .given(
            PLANNED,
            CHECKED_IN,
            CONSENTED,
            EVIDENCE,
            RECOMMENDED,
            new RemoteRecordingAttached(REF, "file-9"))
        .when(REPORT)
        .then(Example.REPORTED);
    assessment().given(DONE).when(REPORT).then(Example.REPORTED);
  }

  @Test
  void a_mode_that_the_scheme_does_not_know_is_refused() {
    Example.session()
        .when(
            new ScheduleAssessmentSession(
                SESSION, LSP, Example.PROGRAM, Example.TUK, VERSION, Example.DAY, Mode.HYBRID, 2))
        .thenRefused(new NotInScheme(VERSION, "HYBRID"));
  }

  @Test
  void evidence_by_another_method_is_refused() {
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED)
        .when(
            new RecordEvidence(
                FIRST, List.of(new Evidence(Instrument.PRODUCT, ENGINE, true, "file-1"))))
        .thenRefused(new NotInScheme(VERSION, "PRODUCT"));
  }

  @Test
  void the_instruments_are_mapped_for_every_unit() {
    var half = Map.of(ENGINE, Set.of(Instrument.ORAL));
    assessment()
        .given(PLANNED)
        .when(new MapInstruments(FIRST, half))
        .thenRefused(new UnitsIncomplete(FIRST, 1, 2));
    var all = Map.of(ENGINE, Set.of(Instrument.ORAL), BRAKES, Set.of(Instrument.OBSERVATION));
    assessment()
        .given(PLANNED)
        .when(new MapInstruments(FIRST, all))
        .then(new InstrumentsMapped(REF, all));
  }

  @Test
  void what_the_candidate_says_about_it_does_not_change_its_way() {
    var feedback = new AssessmentFeedbackGiven(REF, Set.of("3"), null);
    assessment().given(DONE).when(new GiveFeedback(FIRST, Set.of("3"), null)).then(feedback);
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED, feedback)
        .when(REPORT)
        .then(Example.REPORTED);
    assessment()
        .given(PLANNED)
        .when(new GiveFeedback(FIRST, Set.of(), null))
        .thenRefused(new IllegalTransition(FIRST.value(), "PLANNED"));
  }
}
