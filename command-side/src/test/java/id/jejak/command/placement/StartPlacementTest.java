package id.jejak.command.placement;

import static id.jejak.command.placement.Example.CERTIFICATE;
import static id.jejak.command.placement.Example.CERTIFIED;
import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PLACEMENT;
import static id.jejak.command.placement.Example.SCHEME;
import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.Example.STARTED;
import static id.jejak.command.placement.Example.STRANGER;
import static id.jejak.command.placement.Example.asking;
import static id.jejak.command.placement.Example.issued;
import static id.jejak.command.placement.Example.placement;
import static id.jejak.command.placement.Example.start;

import id.jejak.kernel.Claim;
import id.jejak.messages.placement.AlreadyPlaced;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartPlacementTest {
  static final StartPlacement START_IT = start(PERSON, EmploymentKind.PERMANENT);

  @Test
  void somebody_starts_in_a_job() {
    placement().when(START_IT).then(STARTED);
  }

  @Test
  void a_full_time_job_excludes_another() {
    placement()
        .when(START_IT)
        .thenClaims(new Claim.Take("full-time", "per-1", "plc-1", new AlreadyPlaced(PERSON)));
  }

  @Test
  void day_labour_leaves_room_for_another() {
    placement().when(start(PERSON, EmploymentKind.DAILY)).thenClaims();
  }

  @Test
  void starting_twice_changes_nothing() {
    placement().given(STARTED).when(START_IT).thenNothing();
  }

  @Test
  void another_job_cannot_take_its_place() {
    placement()
        .given(STARTED)
        .when(start(PERSON, EmploymentKind.DAILY))
        .thenRefused(new AlreadyExists(PLACEMENT.value()));
  }

  @Test
  void nobody_unknown_is_placed() {
    placement()
        .when(start(STRANGER, EmploymentKind.DAILY))
        .thenRefused(new NotFound(STRANGER.value()));
  }

  @Test
  void a_certificate_brings_the_questions_of_its_scheme() {
    placement()
        .where(CERTIFICATE, issued(PERSON))
        .where(SCHEME.scheme(), new SchemePublished(SCHEME.scheme(), "AC", asking(60, 120)))
        .when(new StartPlacement(CERTIFIED, EmploymentKind.DAILY, WageBand.MINIMUM, START))
        .then(
            new PlacementStarted(
                CERTIFIED, EmploymentKind.DAILY, WageBand.MINIMUM, List.of(60, 120), START));
  }

  @Test
  void the_certificate_of_somebody_else_is_not_there() {
    placement()
        .where(CERTIFICATE, issued(STRANGER))
        .where(SCHEME.scheme(), new SchemePublished(SCHEME.scheme(), "AC", asking(60, 120)))
        .when(new StartPlacement(CERTIFIED, EmploymentKind.DAILY, WageBand.MINIMUM, START))
        .thenRefused(new NotFound(CERTIFICATE.value()));
  }
}
