package id.jejak.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What it was measured on. No names: they would tell nobody anything.
record Machine(
    int cores, String memory, String processor, String jdk, String collector, String system) {
  static Machine here() {
    var runtime = Runtime.getRuntime();
    return new Machine(
        runtime.availableProcessors(),
        total(),
        line("/proc/cpuinfo", "model name"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        java.lang.management.ManagementFactory.getGarbageCollectorMXBeans().getFirst().getName()
            + ", heap up to "
            + (runtime.maxMemory() >> 20)
            + " MiB",
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  private static String total() {
    String total = line("/proc/meminfo", "MemTotal");
    try {
      return String.format(
          Locale.ROOT, "%.0f GiB", Long.parseLong(total.replaceAll("\\D", "")) / 1024.0 / 1024.0);
    } catch (NumberFormatException e) {
      return "unknown";
    }
  }

  private static String line(String file, String key) {
    try (var lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
