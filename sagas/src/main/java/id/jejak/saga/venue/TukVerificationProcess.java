package id.jejak.saga.venue;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.venue.LapseTukVerification;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukVerified;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The end of a venue's verification: when the last day of one is over, and no other is good, it
/// lapses. `body/scheme/day`: the end of that last day; a day of the verification and not of an
/// office, so holidays do not move it. Each verification has its own, because a temporary venue is
/// verified for each event.
final class TukVerificationProcess implements Process<TukVerificationProcess.State> {
  record State(TukId tuk) {}

  @Override
  public String name() {
    return "tuk-verification";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(TukVerified.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof TukVerified verified ? verified.tuk().value() : null;
  }

  @Override
  public State begin(String key) {
    return new State(new TukId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case TukVerified verified -> {
        LocalDate last = verified.validity().to();
        yield Reaction.to(
            is,
            new Schedule(
                verified.lsp() + "/" + verified.scheme() + "/" + last,
                bench.calendar().endOf(last)));
      }
      case TimerFired fired -> {
        String[] parts = fired.timer().split("/", -1);
        yield Reaction.to(
            is,
            new Send(
                "lapse",
                new LapseTukVerification(
                    is.tuk(), new OrganizationId(parts[0]), new SchemeId(parts[1]))));
      }
      // Another verification is good, or will be; it has a timer of its own.
      case StepRefused no when no.overtaken(Set.of("VERIFIED")) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }
}
