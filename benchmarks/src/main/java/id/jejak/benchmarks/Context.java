package id.jejak.benchmarks;

import id.jejak.app.sample.story.Plan;
import id.jejak.messages.person.PersonId;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the parts of a run share: the server, the clients, and the node that is made ready once.
final class Context implements AutoCloseable {
  /// Classes beyond those of the races: for the steps of processes, and for who only needs people.
  static final int SPARE = 4;

  final Server server = new Server();
  final Clients clients = new Clients();
  final Scale scale;
  final Report report;
  final PrintStream out;
  final boolean profile;
  private final int classes;
  private double load;
  private @Nullable Story story;
  private @Nullable JejakLab lab;
  private @Nullable AxonLifecycles axon;
  private @Nullable AxonLifecycles tuned;
  private @Nullable JejakStages stages;

  /// @param classes that the races need
  Context(Scale scale, Report report, PrintStream out, boolean profile, int classes) {
    this.scale = scale;
    this.report = report;
    this.out = out;
    this.profile = profile;
    this.classes = classes;
  }

  Story story() {
    Story made = story;
    if (made == null) {
      made = new Story(classes + SPARE);
      story = made;
    }
    return made;
  }

  JejakLab lab() throws Exception {
    JejakLab made = lab;
    if (made == null) {
      made = new JejakLab(server, clients, story());
      lab = made;
      long began = System.nanoTime();
      made.prepare();
      out.printf(
          "  prepared %,d people, %,d events in %,d s%n",
          (classes + SPARE) * Plan.SEATS,
          made.events(),
          (System.nanoTime() - began) / 1_000_000_000);
    }
    return made;
  }

  JejakStages stages() throws Exception {
    JejakStages made = stages;
    if (made == null) {
      made = new JejakStages(lab(), clients, scale.peers());
      stages = made;
    }
    return made;
  }

  /// Everybody of the story.
  List<PersonId> people() {
    return story().classes().stream().flatMap(each -> Story.people(each).stream()).toList();
  }

  /// What a node can take in commands a second.
  double load() throws Exception {
    if (load == 0) {
      var measured = new JejakCommands(lab(), clients, people(), true, scale.commands());
      for (int i = 0; i < 2; i++) {
        measured.prepare();
        long began = System.nanoTime();
        load = measured.run() * 1e9 / (System.nanoTime() - began);
      }
    }
    return load;
  }

  void load(double commandsPerSecond) {
    load = commandsPerSecond;
  }

  /// Axon as it comes; whoever asks first has it made.
  AxonLifecycles axon() throws Exception {
    AxonLifecycles made = axon;
    if (made == null) {
      made =
          new AxonLifecycles(
              server, clients, "Axon 4.13.0 as it comes", "axon", false, scale.slow());
      axon = made;
    }
    return made;
  }

  AxonLifecycles tuned() throws Exception {
    AxonLifecycles made = tuned;
    if (made == null) {
      made =
          new AxonLifecycles(
              server, clients, "Axon 4.13.0 tuned", "axon_tuned", true, scale.peers());
      tuned = made;
    }
    return made;
  }

  @Override
  public void close() throws Exception {
    try (server;
        clients) {
      if (axon != null) {
        axon.close();
      }
      if (tuned != null) {
        tuned.close();
      }
      if (lab != null) {
        lab.close();
      }
    }
  }
}
