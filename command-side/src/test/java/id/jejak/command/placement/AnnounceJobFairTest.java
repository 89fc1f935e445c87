package id.jejak.command.placement;

import static id.jejak.command.placement.Example.EMPLOYER;
import static id.jejak.command.placement.Example.KNOWN;
import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.START;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.placement.AnnounceJobFair;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairCommand;
import id.jejak.messages.placement.JobFairEvent;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.shared.AlreadyExists;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnounceJobFairTest {
  static final JobFairId FAIR = new JobFairId("fair-1");

  static DeciderSpec<JobFairCommand, JobFair, JobFairEvent, Known> fair() {
    return DeciderSpec.of(new JobFairDecider()).where(PERSON, KNOWN);
  }

  static final JobFairAnnounced ANNOUNCED =
      new JobFairAnnounced(FAIR, "Job Fair 2023", EMPLOYER, List.of(EMPLOYER), START);

  static AnnounceJobFair announce(String name) {
    return new AnnounceJobFair(FAIR, name, EMPLOYER, List.of(EMPLOYER), START);
  }

  @Test
  void a_job_fair_is_announced() {
    fair().when(announce("Job Fair 2023")).then(ANNOUNCED);
  }

  @Test
  void announcing_it_twice_changes_nothing() {
    fair().given(ANNOUNCED).when(announce("Job Fair 2023")).thenNothing();
  }

  @Test
  void another_fair_cannot_take_its_place() {
    fair().given(ANNOUNCED).when(announce("Another")).thenRefused(new AlreadyExists(FAIR.value()));
  }
}
