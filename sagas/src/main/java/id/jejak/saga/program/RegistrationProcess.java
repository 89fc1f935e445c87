package id.jejak.saga.program;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.program.CloseRegistration;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Registration for a wave (S1): what was opened closes by itself once its last day is over.
///
/// `close`: the end of the announced last day. That day was told to the public, so it stays where
/// it is, holiday or not. A wave is opened once: an instance that ended stays ended.
final class RegistrationProcess implements Process<RegistrationProcess.State> {
  record State(ProgramId program, int wave) {}

  @Override
  public String name() {
    return "registration";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(RegistrationOpened.class, RegistrationClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case RegistrationOpened opened -> key(opened.program(), opened.wave());
      case RegistrationClosed closed -> key(closed.program(), closed.wave());
      default -> null;
    };
  }

  private static String key(ProgramId program, int wave) {
    return program + "#" + wave;
  }

  @Override
  public State begin(String key) {
    int at = key.lastIndexOf('#');
    return new State(new ProgramId(key.substring(0, at)), Integer.parseInt(key.substring(at + 1)));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case RegistrationOpened opened ->
          Reaction.to(
              is, new Schedule("close", bench.calendar().endOf(opened.registration().to())));
      case TimerFired _ ->
          Reaction.to(is, new Send("close", new CloseRegistration(is.program(), is.wave()))).end();
      case RegistrationClosed _ -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }
}
