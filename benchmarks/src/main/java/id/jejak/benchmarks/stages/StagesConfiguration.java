package id.jejak.benchmarks.stages;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/// Adds the stages to the node as it is shipped: beside all its rules, processes and views.
@AutoConfiguration
public class StagesConfiguration {
  @Bean
  LifecycleDecider lifecycleDecider() {
    return new LifecycleDecider();
  }

  @Bean
  LifecycleProcess lifecycleProcess() {
    return new LifecycleProcess();
  }

  @Bean
  LifecycleBoard lifecycleBoard() {
    return new LifecycleBoard();
  }
}
