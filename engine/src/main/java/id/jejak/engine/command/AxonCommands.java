package id.jejak.engine.command;

import id.jejak.engine.log.Memory;
import id.jejak.kernel.Command;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The gate on Axon's command bus. Its handlers run in a unit of work with a transaction: one of
/// their own for a command from outside, the step's for a command of a process.
public final class AxonCommands implements Commands, Memory {
  private static final String BY = "by";
  private static final String READS = "reads";

  /// How long a lost race is tried again.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final CommandBus bus;
  private final CommandShell shell;

  AxonCommands(CommandBus bus, CommandShell shell, List<? extends Decider<?, ?, ?, ?>> deciders) {
    this.bus = bus;
    this.shell = shell;
    deciders.forEach(decider -> subscribe(decider, decider.commands(), shell));
  }

  private void subscribe(Decider<?, ?, ?, ?> decider, Class<?> family, CommandShell shell) {
    if (family.isSealed()) {
      for (Class<?> permitted : family.getPermittedSubclasses()) {
        subscribe(decider, permitted, shell);
      }
    } else {
      var _ = bus.subscribe(family.getName(), message -> handle(decider, message, shell));
    }
  }

  private static <C extends Command> CommandResultMessage<Outcome> handle(
      Decider<C, ?, ?, ?> decider, CommandMessage<?> message, CommandShell shell) {
    Outcome outcome =
        shell.handle(
            decider,
            decider.commands().cast(message.getPayload()),
            (Provenance) java.util.Objects.requireNonNull(message.getMetaData().get(BY)),
            Boolean.TRUE.equals(message.getMetaData().get(READS)));
    return new GenericCommandResultMessage<>(
        new GenericMessage<>(
            message.getIdentifier(), Outcome.class, outcome, MetaData.emptyInstance()));
  }

  @Override
  public Outcome ask(Command command, Provenance by) {
    if (CurrentUnitOfWork.isStarted()) {
      return once(command, by, true);
    }
    long patience = System.nanoTime() + PATIENCE.toNanos();
    for (int tried = 0; ; tried++) {
      try {
        return once(
            command,
            by,
            tried > 0 || TransactionSynchronizationManager.isActualTransactionActive());
      } catch (DuplicateKeyException | ConcurrencyFailureException lostRace) {
        if (System.nanoTime() > patience) {
          throw lostRace;
        }
        await(Math.min(50, 2L << Math.min(tried, 5)));
      }
    }
  }

  @Override
  public void forget() {
    shell.forget();
  }

  private Outcome once(Command command, Provenance by, boolean reads) {
    var answer = new FutureCallback<Command, Outcome>();
    bus.dispatch(message(command, by, reads), answer);
    CommandResultMessage<? extends Outcome> result = answer.getResult();
    if (result.isExceptional()) {
      throw result.exceptionResult() instanceof RuntimeException technical
          ? technical
          : new IllegalStateException(result.exceptionResult());
    }
    return result.getPayload();
  }

  /// What is sent on the bus. It and its answer bear the id of the command: names of their own,
  /// which Axon would draw from secure random numbers, nobody asks for.
  ///
  /// @param reads whether it looks even at what the node knows; otherwise a lost race fails
  public static CommandMessage<Command> message(Command command, Provenance by, boolean reads) {
    return new GenericCommandMessage<>(
        new GenericMessage<>(by.commandId().toString(), command, Map.of(BY, by, READS, reads)),
        command.getClass().getName());
  }

  /// Jitter keeps the losers of one race from meeting again.
  private static void await(long upToMillis) {
    try {
      TimeUnit.MICROSECONDS.sleep(
          ThreadLocalRandom.current().nextLong(200, upToMillis * 1000 + 201));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting to try again", e);
    }
  }
}
