package id.jejak.benchmarks;

import id.jejak.engine.clock.LogClock;
import id.jejak.engine.command.Commands;
import id.jejak.messages.person.PersonId;
import java.util.List;
import java.util.stream.IntStream;

/// Commands through the gateway: load the stream, decide, seal, append, keep the receipt. With
/// everything stopped that follows the log, which plain JDBC has not either; or with everything on.
final class JejakCommands implements Contender {
  private final JejakLab lab;
  private final Clients clients;
  private final List<PersonId> people;
  private final boolean everything;
  private final int commands;
  private final ContactUpdates updates;
  private final Followers followers;

  JejakCommands(
      JejakLab lab, Clients clients, List<PersonId> people, boolean everything, int commands) {
    this.lab = lab;
    this.clients = clients;
    this.people = people;
    this.everything = everything;
    this.commands = commands;
    this.updates = new ContactUpdates(lab.the(Commands.class), lab.the(LogClock.class));
    this.followers = new Followers(lab.node());
  }

  @Override
  public String name() {
    return everything ? "Jejak's gateway, views and processes on" : "Jejak's gateway";
  }

  @Override
  public void prepare() throws Exception {
    followers.start();
    lab.rest();
    if (!everything) {
      followers.stop();
    }
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
