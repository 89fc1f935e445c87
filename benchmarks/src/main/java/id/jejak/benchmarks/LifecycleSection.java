package id.jejak.benchmarks;

import id.jejak.app.sample.story.Plan;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// People from the first day of their class to work: start, training, assessment, decision,
/// certificate, placement.
final class LifecycleSection implements Section {
  private static final List<String> STAGES =
      List.of("training", "assessment", "decision", "certificate", "placement");
  private static final Set<String> TIMED = Set.of("training", "assessment", "placement");

  @Override
  public void run(Context context) throws Exception {
    Report report = context.report;
    Scale scale = context.scale;
    report.heading("Lifecycles");
    JejakLab lab = context.lab();
    Story story = context.story();
    try (var flowable =
            new FlowableLifecycles(
                context.server,
                context.clients,
                "Flowable 8.0.0, a user task per stage",
                "flowable",
                STAGES,
                TIMED,
                scale.peers());
        var steps =
            new FlowableLifecycles(
                context.server,
                context.clients,
                "Flowable 8.0.0, a user task per step of a person",
                "flowable_steps",
                story.tasks(),
                Set.copyOf(story.tasks().subList(0, TIMED.size())),
                scale.slow());
        var tuned =
            new AxonLifecycles(
                context.server,
                context.clients,
                "Axon 4.13.0 tuned",
                "axon_tuned",
                true,
                scale.peers())) {
      AxonLifecycles stock = context.axon();
      var jejak = new JejakLifecycles(lab, context.clients, story, scale.classes());
      Facts before = Facts.of(lab);
      Map<String, Samples> rates =
          new Race(context.out, scale.warmUps(), scale.rounds())
              .run("lifecycles", List.of(jejak, flowable, steps, stock, tuned));
      rates.forEach((name, rate) -> report.row(name + ": lifecycles a second", rate.toString()));
      double own = median(rates, jejak);
      report.atLeast("Jejak / Flowable, a task per stage", own / median(rates, flowable), 6);
      report.row(
          "Jejak / Flowable, a task per step of a person",
          Samples.number(own / median(rates, steps)));
      report.atLeast("Jejak / Axon as it comes", own / median(rates, stock), 8);
      report.atLeast("Jejak / Axon tuned", own / median(rates, tuned), 2);
      Facts.of(lab).since(before).report(report, (long) scale.allClasses() * Plan.SEATS, story);
      context.out.printf("  %,d commands came before the processes%n", jejak.askedAgain());
    }
  }

  private static double median(Map<String, Samples> rates, Contender of) {
    return rates.getOrDefault(of.name(), Samples.of()).median();
  }
}
