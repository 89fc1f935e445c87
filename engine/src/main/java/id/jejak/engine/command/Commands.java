package id.jejak.engine.command;

import id.jejak.kernel.Command;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Provenance;

/// The one gate through which everybody asks: endpoints, processes, timers, bulk files, sample
/// programmes.
public interface Commands {
  /// Asks and waits for the answer, which is durable when this returns. A lost race is tried again
  /// for up to two seconds. The same `commandId` of the same actor gets the same answer and leads
  /// to no new event.
  ///
  /// @throws RuntimeException only for technical failure, after which nothing has happened
  Outcome ask(Command command, Provenance by);
}
