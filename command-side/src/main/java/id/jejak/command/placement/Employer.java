package id.jejak.command.placement;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.placement.IntakePromiseBroken;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A company as an employer: there, or gone; and the promises that it broke.
record Employer(@Nullable EmployerWithdrew withdrew, Set<AgreementId> broken) {
  static final Employer THERE = new Employer(null, Set.of());

  Employer evolve(EmployerEvent event) {
    return switch (event) {
      case EmployerWithdrew fact -> new Employer(fact, broken);
      case IntakePromiseBroken fact -> {
        var all = new HashSet<>(broken);
        all.add(fact.agreement());
        yield new Employer(withdrew, Set.copyOf(all));
      }
    };
  }

  Stage stage() {
    return withdrew == null
        ? Stage.THERE
        : broken.isEmpty() ? Stage.WITHDREW : Stage.BROKE_A_PROMISE;
  }

  enum Stage {
    THERE,
    WITHDREW,
    BROKE_A_PROMISE
  }
}
