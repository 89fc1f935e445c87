package id.jejak.benchmarks;

import id.jejak.app.run.Node;
import id.jejak.engine.process.ProcessConfiguration;
import id.jejak.engine.vault.Forgetting;
import id.jejak.engine.view.Views;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/// Everything on a node that follows the log: erasures, processes, views. Plain JDBC has none of
/// it.
record Followers(Node node) {
  private List<SmartLifecycle> all() {
    return List.of(
        node.the(Forgetting.class),
        node.the(ProcessConfiguration.Runner.class),
        node.the(Views.class));
  }

  void start() {
    all().stream().filter(each -> !each.isRunning()).forEach(SmartLifecycle::start);
  }

  void stop() {
    all().forEach(SmartLifecycle::stop);
  }
}
