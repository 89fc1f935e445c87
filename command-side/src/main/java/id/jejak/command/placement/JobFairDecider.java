package id.jejak.command.placement;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.placement.JobFair.Announced;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.placement.AnnounceJobFair;
import id.jejak.messages.placement.AttendJobFair;
import id.jejak.messages.placement.JobFairAnnounced;
import id.jejak.messages.placement.JobFairAttended;
import id.jejak.messages.placement.JobFairCommand;
import id.jejak.messages.placement.JobFairEvent;
import id.jejak.messages.placement.JobFairRegistered;
import id.jejak.messages.placement.RegisterAtJobFair;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;

/// Job fairs: announced once, one visitor per ticket; who did not register may come all the same.
final class JobFairDecider implements Decider<JobFairCommand, JobFair, JobFairEvent, Known> {
  @Override
  public Class<JobFairCommand> commands() {
    return JobFairCommand.class;
  }

  @Override
  public Class<JobFairEvent> events() {
    return JobFairEvent.class;
  }

  @Override
  public JobFair initial() {
    return new JobFair.None();
  }

  @Override
  public JobFair evolve(JobFair state, JobFairEvent event) {
    return state.evolve(event);
  }

  @Override
  public Known facts(JobFairCommand command, JobFair state, Provenance by, History history) {
    return switch (command) {
      case AnnounceJobFair _ -> Known.of(null, history);
      case RegisterAtJobFair asked -> Known.of(asked.person(), history);
      case AttendJobFair asked -> Known.of(asked.person(), history);
    };
  }

  @Override
  public Decision<JobFairEvent> decide(
      JobFairCommand command, JobFair is, Known known, Provenance by) {
    return switch (command) {
      case AnnounceJobFair asked -> announce(asked, is);
      case RegisterAtJobFair asked -> register(asked, is, known);
      case AttendJobFair asked -> attend(asked, is, known);
    };
  }

  private static Decision<JobFairEvent> announce(AnnounceJobFair asked, JobFair is) {
    var announced =
        new JobFairAnnounced(
            asked.fair(), asked.name(), asked.office(), asked.employers(), asked.on());
    return switch (is) {
      case JobFair.None _ -> accept(announced);
      case Announced already ->
          already.as().equals(announced)
              ? alreadySo()
              : refuse(new AlreadyExists(asked.fair().value()));
    };
  }

  private static Decision<JobFairEvent> register(RegisterAtJobFair asked, JobFair is, Known known) {
    if (!(is instanceof Announced fair)) {
      return refuse(new NotFound(asked.fair().value()));
    }
    if (known.objection() != null) {
      return refuse(known.objection());
    }
    var registered = new JobFairRegistered(asked.fair(), asked.ticket(), asked.person());
    var earlier = fair.given().get(asked.ticket());
    if (earlier == null) {
      return accept(registered);
    }
    return earlier.equals(registered)
        ? alreadySo()
        : refuse(new AlreadyExists(asked.fair().value() + "#" + asked.ticket()));
  }

  private static Decision<JobFairEvent> attend(AttendJobFair asked, JobFair is, Known known) {
    if (!(is instanceof Announced fair)) {
      return refuse(new NotFound(asked.fair().value()));
    }
    if (known.objection() != null) {
      return refuse(known.objection());
    }
    var attended = new JobFairAttended(asked.fair(), asked.ticket(), asked.person());
    var earlier = fair.tickets().get(asked.ticket());
    if (earlier == null) {
      return accept(attended);
    }
    return earlier.equals(attended)
        ? alreadySo()
        : refuse(new AlreadyExists(asked.fair().value() + "#" + asked.ticket()));
  }
}
