package id.jejak.saga.privacy;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.shared.Role;
import id.jejak.saga.DataProtection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a person no longer agrees to stops within `pdp.hours` (S26; UU 27/2022, art. 40). The
/// talent directory stops by itself; whoever else uses the data is told until when to stop.
final class ConsentWithdrawalProcess implements Process<ConsentWithdrawalProcess.State> {
  record State(PersonId person) {}

  @Override
  public String name() {
    return "consent-withdrawal";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(ConsentWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof ConsentWithdrawn withdrawn
            && withdrawn.purpose() != ConsentPurpose.TALENT_POOL
        ? withdrawn.person().value()
        : null;
  }

  @Override
  public State begin(String key) {
    return new State(new PersonId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ConsentWithdrawn withdrawn ->
          Reaction.to(
              is,
              new Send(
                  "tell",
                  RequestNotification.to(
                      Role.PROGRAM_ADMIN,
                      Template.CONSENT_WITHDRAWN,
                      Map.of(
                          "person",
                          is.person().value(),
                          "purpose",
                          withdrawn.purpose().name(),
                          "until",
                          DataProtection.deadline(recorded, bench).toString()),
                      recorded.id().toString())));
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }
}
