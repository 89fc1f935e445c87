package id.jejak.command.privacy;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachCommand;
import id.jejak.messages.privacy.BreachEvent;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import id.jejak.messages.privacy.NameAffected;
import id.jejak.messages.privacy.NobodyAffected;
import id.jejak.messages.privacy.NotifyBreach;
import id.jejak.messages.privacy.ReportBreach;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import java.util.List;

final class BreachDecider implements Decider<BreachCommand, Breach, BreachEvent, BreachFacts> {
  @Override
  public Class<BreachCommand> commands() {
    return BreachCommand.class;
  }

  @Override
  public Class<BreachEvent> events() {
    return BreachEvent.class;
  }

  @Override
  public Breach initial() {
    return Breach.UNKNOWN;
  }

  @Override
  public Breach evolve(Breach is, BreachEvent event) {
    return is.evolve(event);
  }

  @Override
  public BreachFacts facts(BreachCommand command, Breach is, Provenance by, History history) {
    return new BreachFacts();
  }

  @Override
  public Decision<BreachEvent> decide(
      BreachCommand command, Breach is, BreachFacts facts, Provenance by) {
    return switch (command) {
      case ReportBreach asked -> report(asked, is);
      case NameAffected asked -> name(asked, is);
      case NotifyBreach asked -> tell(asked, is);
    };
  }

  private static Decision<BreachEvent> report(ReportBreach asked, Breach is) {
    var reported =
        new BreachReported(
            asked.breach(), asked.data(), asked.when(), asked.cause(), asked.handling());
    if (is.reported() == null) {
      return accept(reported);
    }
    return reported.equals(is.reported())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.breach().value()));
  }

  /// More people may be found after the first notice.
  private static Decision<BreachEvent> name(NameAffected asked, Breach is) {
    if (is.reported() == null) {
      return refuse(new NotFound(asked.breach().value()));
    }
    var found = asked.persons().stream().filter(each -> !is.named().contains(each)).toList();
    return found.isEmpty() ? alreadySo() : accept(new AffectedNamed(asked.breach(), found));
  }

  /// Everybody is told once (UU 27/2022, art. 46).
  private static Decision<BreachEvent> tell(NotifyBreach asked, Breach is) {
    if (is.reported() == null) {
      return refuse(new NotFound(asked.breach().value()));
    }
    if (is.untold().isEmpty()) {
      return is.notices() > 0 ? alreadySo() : refuse(new NobodyAffected(asked.breach()));
    }
    return accept(new BreachNotified(asked.breach(), is.notices() + 1, List.copyOf(is.untold())));
  }
}
