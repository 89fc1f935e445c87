package id.jejak.command.certification;

import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.certification.NumberCommand;
import id.jejak.messages.certification.NumberEvent;
import id.jejak.messages.certification.NumberVoided;
import id.jejak.messages.certification.VoidNumber;
import id.jejak.messages.shared.IllegalTransition;
import java.util.HashSet;
import java.util.Set;

/// The certificate numbers of a year (R27). A number is drawn and used in the transaction that
/// issues, so none is ever left over; one that cannot be used, because somebody else's certificate
/// bears it, is voided, which explains the gap.
final class NumberDecider implements Decider<NumberCommand, Set<Long>, NumberEvent, Long> {
  @Override
  public Class<NumberCommand> commands() {
    return NumberCommand.class;
  }

  @Override
  public Class<NumberEvent> events() {
    return NumberEvent.class;
  }

  @Override
  public Set<Long> initial() {
    return Set.of();
  }

  @Override
  public Set<Long> evolve(Set<Long> voided, NumberEvent event) {
    return switch (event) {
      case NumberVoided one -> {
        var all = new HashSet<>(voided);
        all.add(one.serial());
        yield Set.copyOf(all);
      }
    };
  }

  @Override
  public Long facts(NumberCommand command, Set<Long> voided, Provenance by, History history) {
    return history.next(command.registry().value());
  }

  @Override
  public Decision<NumberEvent> decide(
      NumberCommand command, Set<Long> voided, Long next, Provenance by) {
    return switch (command) {
      case VoidNumber asked -> voidOne(asked, voided, next);
    };
  }

  private static Decision<NumberEvent> voidOne(VoidNumber asked, Set<Long> voided, long next) {
    if (voided.contains(asked.serial())) {
      return alreadySo();
    }
    return asked.serial() == next
        ? Decision.<NumberEvent>accept(
                new NumberVoided(asked.registry(), asked.year(), asked.serial(), asked.reason()))
            .claiming(new Claim.Number(asked.registry().value(), asked.serial()))
        : refuse(
            new IllegalTransition(
                asked.registry() + "/" + asked.serial(),
                asked.serial() < next ? "ISSUED" : "NOT_DRAWN"));
  }
}
