package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.COMPLETED;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.claims;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.TrainingCertificateIssued;
import org.junit.jupiter.api.Test;

class IssueTrainingCertificateTest {
  private static final IssueTrainingCertificate ISSUE =
      new IssueTrainingCertificate(enrollment(1), LAST_DAY);
  private static final TrainingCertificateIssued ISSUED =
      new TrainingCertificateIssued(ref(1), "SP/BLK/2023/000001", LAST_DAY);

  private final DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts> done =
      enrollment().given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN, COMPLETED);

  @Test
  void who_completed_gets_a_certificate() {
    done.when(ISSUE).then(ISSUED);
  }

  @Test
  void the_number_of_the_year_is_used_up() {
    assertThat(claims(done.when(ISSUE).decision()))
        .containsExactly(new Claim.Number("training-certificate:2023", 1));
  }

  @Test
  void issuing_twice_changes_nothing() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN, COMPLETED, ISSUED)
        .when(ISSUE)
        .thenNothing();
  }

  @Test
  void who_has_not_completed_gets_none() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, insured(1, FIRST_DAY), BEGUN)
        .when(ISSUE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "ACTIVE"));
  }
}
