package id.jejak.saga.licence;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.licence.ExpireLspLicence;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.shared.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The end of a body's licence: when its last day is over it expires, unless it is renewed first.
/// `expire`: the end of the last day; a day of the licence and not of an office, so holidays do not
/// move it. A renewal, early or late, sets it again.
final class LspLicenceProcess implements Process<LspLicenceProcess.State> {
  record State(LicenceId licence) {}

  private static final Set<String> MEANWHILE = Set.of("ACTIVE", "SUSPENDED", "WITHDRAWN");

  @Override
  public String name() {
    return "lsp-licence";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(LspLicenceGranted.class, LspLicenceRenewed.class, LspLicenceWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case LspLicenceGranted fact -> fact.licence().value();
      case LspLicenceRenewed fact -> fact.licence().value();
      case LspLicenceWithdrawn fact -> fact.licence().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new LicenceId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case LspLicenceGranted fact -> Reaction.to(is, expiring(fact.validity(), bench));
      case LspLicenceRenewed fact -> Reaction.to(is, expiring(fact.validity(), bench));
      case TimerFired _ -> Reaction.to(is, new Send("expire", new ExpireLspLicence(is.licence())));
      case LspLicenceWithdrawn _ -> Reaction.to(is).end();
      // Renewed or withdrawn meanwhile; its event is on the way.
      case StepRefused no when no.overtaken(MEANWHILE) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Act expiring(Period validity, Bench bench) {
    return new Schedule("expire", bench.calendar().endOf(validity.to()));
  }
}
