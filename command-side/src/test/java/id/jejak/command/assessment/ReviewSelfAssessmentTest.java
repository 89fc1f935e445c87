package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.APPLICATION;
import static id.jejak.command.assessment.Example.ASSESSOR;
import static id.jejak.command.assessment.Example.MAY_PROCEED;
import static id.jejak.command.assessment.Example.SELF_ASSESSED;
import static id.jejak.command.assessment.Example.SUBMITTED;
import static id.jejak.command.assessment.Example.application;

import id.jejak.messages.assessment.ReviewSelfAssessment;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class ReviewSelfAssessmentTest {
  static final ReviewSelfAssessment REVIEW = new ReviewSelfAssessment(APPLICATION, ASSESSOR, true);

  @Test
  void an_assessor_reviews_the_self_assessment() {
    application().given(SUBMITTED, SELF_ASSESSED).when(REVIEW).then(MAY_PROCEED);
  }

  @Test
  void reviewing_twice_changes_nothing() {
    application().given(SUBMITTED, SELF_ASSESSED, MAY_PROCEED).when(REVIEW).thenNothing();
  }

  @Test
  void without_a_self_assessment_there_is_nothing_to_review() {
    application()
        .given(SUBMITTED)
        .when(REVIEW)
        .thenRefused(new IllegalTransition(APPLICATION.value(), "SUBMITTED"));
  }
}
