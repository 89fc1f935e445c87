package id.jejak.benchmarks;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.engine.process.ProcessConfiguration;
import id.jejak.engine.view.Views;
import id.jejak.messages.person.PersonId;
import java.util.List;
import java.util.stream.IntStream;

/// Commands through the gateway: load the stream, decide, seal, append, keep the receipt. With the
/// views and processes stopped, which plain JDBC has not either; or with everything on.
final class JejakCommands implements Contender {
  private final JejakLab lab;
  private final Clients clients;
  private final List<PersonId> people;
  private final boolean everything;
  private final int commands;
  private final ContactUpdates updates;

  JejakCommands(
      JejakLab lab, Clients clients, List<PersonId> people, boolean everything, int commands) {
    this.lab = lab;
    this.clients = clients;
    this.people = people;
    this.everything = everything;
    this.commands = commands;
    this.updates = new ContactUpdates(lab.the(Commands.class), lab.the(LogClock.class));
  }

  @Override
  public String name() {
    return everything ? "Jejak's gateway, views and processes on" : "Jejak's gateway";
  }

  @Override
  public void prepare() throws Exception {
    start(lab);
    lab.rest();
    if (!everything) {
      stop(lab);
    }
  }

  static void start(JejakLab lab) {
    if (!lab.the(Views.class).isRunning()) {
      lab.the(ProcessConfiguration.Runner.class).start();
      lab.the(Views.class).start();
    }
  }

  private static void stop(JejakLab lab) {
    lab.the(Views.class).stop();
    lab.the(ProcessConfiguration.Runner.class).stop();
  }

  @Override
  public long run() throws Exception {
    clients.each(
        IntStream.range(0, commands).boxed().toList(),
        i -> updates.ask(people.get(i % people.size())));
    if (everything) {
      lab.rest();
    }
    return commands;
  }
}
