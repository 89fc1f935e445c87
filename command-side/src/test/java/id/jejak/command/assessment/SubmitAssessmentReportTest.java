package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.CONSENTED;
import static id.jejak.command.assessment.Example.EVIDENCE;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.HALF_RECOMMENDED;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.RECOMMENDED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.REPORTED;
import static id.jejak.command.assessment.Example.assessment;

import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.SubmitAssessmentReport;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class SubmitAssessmentReportTest {
  static final SubmitAssessmentReport REPORT = new SubmitAssessmentReport(FIRST);

  @Test
  void the_report_says_what_was_recommended() {
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED)
        .when(REPORT)
        .then(REPORTED);
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, HALF_RECOMMENDED)
        .when(REPORT)
        .then(new AssessmentReported(REF, ASSESSOR, Example.DAY, Verdict.BK));
  }

  @Test
  void reporting_twice_changes_nothing() {
    assessment().given(PLANNED, RECOMMENDED, REPORTED).when(REPORT).thenNothing();
  }

  @Test
  void there_is_no_report_without_a_recommendation() {
    assessment()
        .given(PLANNED, CHECKED_IN, CONSENTED, EVIDENCE)
        .when(REPORT)
        .thenRefused(new IllegalTransition(FIRST.value(), "IN_PROGRESS"));
  }
}
