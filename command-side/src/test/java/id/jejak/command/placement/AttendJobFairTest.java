package id.jejak.command.placement;

import static id.jejak.command.placement.Example.EMPLOYER;
import static id.jejak.command.placement.Example.KNOWN;
import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.Example.STRANGER;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.placement.AttendJobFair;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairCommand;
import id.jejak.messages.placement.JobFairEvent;
import id.jejak.messages.placement.JobFairId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttendJobFairTest {
  static final JobFairId FAIR = new JobFairId("fair-1");

  static DeciderSpec<JobFairCommand, JobFair, JobFairEvent, Known> fair() {
    return DeciderSpec.of(new JobFairDecider()).where(PERSON, KNOWN);
  }

  static final JobFairAnnounced ANNOUNCED =
      new JobFairAnnounced(FAIR, "Job Fair 2023", EMPLOYER, List.of(EMPLOYER), START);
  static final AttendJobFair ATTEND = new AttendJobFair(FAIR, 1, PERSON);
  static final JobFairAttended ATTENDED = new JobFairAttended(FAIR, 1, PERSON);

  @Test
  void a_visitor_whom_we_know_attends() {
    fair().given(ANNOUNCED).when(ATTEND).then(ATTENDED);
  }

  @Test
  void a_visitor_whom_nobody_matched_attends() {
    fair()
        .given(ANNOUNCED, ATTENDED)
        .when(new AttendJobFair(FAIR, 2, null))
        .then(new JobFairAttended(FAIR, 2, null));
  }

  @Test
  void the_same_ticket_again_changes_nothing() {
    fair().given(ANNOUNCED, ATTENDED).when(ATTEND).thenNothing();
  }

  @Test
  void a_ticket_admits_one() {
    fair()
        .given(ANNOUNCED, ATTENDED)
        .when(new AttendJobFair(FAIR, 1, null))
        .thenRefused(new AlreadyExists("fair-1#1"));
  }

  @Test
  void a_match_is_to_somebody_registered() {
    fair()
        .given(ANNOUNCED)
        .when(new AttendJobFair(FAIR, 1, STRANGER))
        .thenRefused(new NotFound(STRANGER.value()));
  }

  @Test
  void who_was_merged_is_matched_as_who_stands() {
    fair()
        .given(ANNOUNCED)
        .held("person", PERSON.value(), "per-2")
        .when(new AttendJobFair(FAIR, 1, PERSON))
        .thenRefused(new PersonMerged(PERSON, new PersonId("per-2")));
  }

  @Test
  void nobody_attends_an_unknown_fair() {
    fair().when(ATTEND).thenRefused(new NotFound(FAIR.value()));
  }
}
