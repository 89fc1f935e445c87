package id.jejak.command.placement;

import static id.jejak.command.placement.Example.EMPLOYER;
import static id.jejak.command.placement.Example.KNOWN;
import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.START;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.placement.AnnounceJobFair;
import id.jejak.messages.placement.AttendJobFair;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.placement.RegisterAtJobFair;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobFairLifecycleTest {
  private static final JobFairId FAIR = new JobFairId("fair-1");

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new JobFairDecider()).where(PERSON, KNOWN), is -> is)
        .asking(
            new AnnounceJobFair(
                FAIR, "Job fair 2023", new OrganizationId("org-office"), List.of(EMPLOYER), START),
            new RegisterAtJobFair(FAIR, 1, PERSON),
            new RegisterAtJobFair(FAIR, 2, null),
            new AttendJobFair(FAIR, 1, PERSON),
            new AttendJobFair(FAIR, 2, null))
        .approve();
  }
}
