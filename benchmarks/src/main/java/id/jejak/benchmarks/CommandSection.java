package id.jejak.benchmarks;

import id.jejak.app.sample.story.Plan;
import id.jejak.benchmarks.PlainCommands.Form;
import id.jejak.messages.person.PersonId;
import java.util.List;
import java.util.function.Function;

/// Commands a second: through the gateway, and what PostgreSQL alone could do.
final class CommandSection implements Section {
  @Override
  public void run(Context context) throws Exception {
    Report report = context.report;
    report.heading("Commands");
    JejakLab lab = context.lab();
    List<PersonId> people = people(context);
    report.row("People whom the commands are about", "%,d".formatted(people.size()));
    int commands = context.scale.commands();
    var gateway = new JejakCommands(lab, context.clients, people, false, commands);
    var everything = new JejakCommands(lab, context.clients, people, true, commands);
    everything.prepare();
    everything.run();
    try (var pool = context.server.peer("plain");
        var tables = new PlainTables(context.server, lab, people)) {
      Function<Form, PlainCommands> in =
          form -> new PlainCommands(form, tables, pool, context.clients, people, commands);
      PlainCommands plain = in.apply(Form.SAME);
      PlainCommands unstamped = in.apply(Form.UNSTAMPED);
      PlainCommands loaded = in.apply(Form.LOADED);
      PlainCommands each = in.apply(Form.EACH);
      PlainCommands rows = in.apply(Form.ROW);
      Rates rates =
          new Race(context.out, context.server, context.scale.warmUps(), context.scale.rounds())
              .run("commands", List.of(gateway, plain, unstamped, loaded, each, rows, everything));
      rates.report(report, "commands");
      report.atLeast(
          "Jejak's gateway / plain JDBC doing the same", rates.ratio(gateway, plain), 0.7);
      report.row(
          "the same / plain JDBC that stamps nothing", rates.ratio(gateway, unstamped).toString());
      report.row(
          "the same / plain JDBC that loads each stream", rates.ratio(gateway, loaded).toString());
      context.load(rates.of(everything).median());
      if (context.profile) {
        new Profile(context).of(gateway);
      }
    } finally {
      new Followers(lab.node()).start();
    }
  }

  /// As many whatever else is run: what is known of a stream is kept for as many, and costs more to
  /// find again among more.
  private static List<PersonId> people(Context context) {
    return context.people().subList(0, context.scale.classes() * Plan.SEATS);
  }
}
