package id.jejak.benchmarks;

import java.util.List;
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
                scale.slow())) {
      AxonLifecycles stock = context.axon();
      AxonLifecycles tuned = context.tuned();
      JejakStages stages = context.stages();
      var whole = new JejakLifecycles(lab, context.clients, story, scale.classes());
      Rates rates =
          new Race(context.out, context.server, scale.warmUps(), scale.rounds())
              .run("lifecycles", List.of(stages, flowable, stock, tuned, whole, steps));
      rates.report(report, "lifecycles");
      report.atLeast("Stages: Jejak / Flowable", rates.ratio(stages, flowable), 6);
      report.atLeast("Stages: Jejak / Axon as it comes", rates.ratio(stages, stock), 8);
      report.atLeast("Stages: Jejak / Axon tuned", rates.ratio(stages, tuned), 2);
      report.row(
          "Rule book: Jejak / Flowable with as many tasks of people",
          rates.ratio(whole, steps).toString());
      context.out.printf("  %,d commands came before the processes%n", whole.askedAgain());
      Facts before = Facts.of(lab);
      long people = stages.run();
      Facts.of(lab)
          .since(before)
          .report("Stages", report, people, "stages.Certified", stages.steps(), true);
      if (context.profile) {
        new Profile(context).of(stages);
      }
      before = Facts.of(lab);
      people = whole.run();
      Facts.of(lab)
          .since(before)
          .report(
              "Rule book",
              report,
              people,
              "certification.CertificateIssued",
              "Prepared, and not measured: programme, money, scheme, licence, venue, staff, classes; and of each"
                  + " person registration, selection, seat and insurance. Measured, in this order:\n\n"
                  + story.steps(),
              false);
    }
  }
}
