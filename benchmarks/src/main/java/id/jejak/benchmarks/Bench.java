package id.jejak.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command line of the benchmarks. Exit codes: 0 when everything ran, whatever it came to; 2
/// for wrong usage or a failure. A section that fails does not take the others' figures with it.
@Command(
    name = "jejak bench",
    description = "Measures the engine against its peers on one embedded PostgreSQL.",
    mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
  @Option(
      names = "--quick",
      description = "small sizes, in under three minutes: to see that it runs, not how fast")
  boolean quick;

  @Option(names = "--only", description = "one section: ${COMPLETION-CANDIDATES}; can be repeated")
  Set<SectionName> only = new LinkedHashSet<>();

  @Option(
      names = "--profile",
      description = "records the part of Jejak and prints where its time goes")
  boolean profile;

  @Option(
      names = "--results",
      description =
          "the folder of the table; default: benchmarks/results, for --quick benchmarks/target/results")
  @Nullable Path results;

  @Option(names = "--people", description = "lifecycles in a run, in sixteens; 512 at most")
  int people = -1;

  @Option(names = "--commands", description = "commands in a run")
  int commands = -1;

  /// The parts of the table, in the order in which they run.
  enum SectionName {
    lifecycles,
    commands,
    latency,
    replay,
    rebuild,
    growth
  }

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Bench())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((failure, line, result) -> {
              failure.printStackTrace(line.getErr());
              return 2;
            })
            .execute(args));
  }

  @Override
  public Integer call() throws Exception {
    PrintStream out = System.out;
    var report = new Report(out);
    List<SectionName> sections =
        new ArrayList<>(only.isEmpty() ? List.of(SectionName.values()) : only);
    Scale scale = quick ? Scale.QUICK : Scale.FULL;
    if (people > Scale.MOST) {
      throw new CommandLine.ParameterException(
          new CommandLine(this), "--people: " + Scale.MOST + " at most");
    }
    if (people > 0) {
      scale = scale.withClasses(Math.max(1, people / 16));
    }
    if (commands > 0) {
      scale = scale.withCommands(commands);
    }
    long began = System.nanoTime();
    String postgres;
    int raced = sections.contains(SectionName.lifecycles) ? scale.allClasses() : scale.classes();
    try (var context = new Context(scale, report, out, profile, raced)) {
      postgres = context.server.version();
      for (SectionName each : sections) {
        run(each, context);
      }
    }
    String day = LocalDate.now(ZoneOffset.UTC).toString();
    Path folder =
        results != null
            ? results
            : Path.of(System.getProperty("jejak.home", "."))
                .resolve(quick ? "benchmarks/target/results" : "benchmarks/results");
    String name = day + (quick ? "-quick" : "") + (only.isEmpty() ? "" : "-" + joined(only));
    Path written =
        Report.write(
            folder.resolve(name + ".md"),
            report.markdown("Benchmarks, " + day, Machine.here(), postgres));
    out.printf("%,d s; %s%n", (System.nanoTime() - began) / 1_000_000_000, written);
    return report.isWhole() ? 0 : 2;
  }

  private static void run(SectionName name, Context context) throws InterruptedException {
    Steal before = Steal.now();
    try {
      section(name).run(context);
      context.report.row(
          "Of the machine, given to others meanwhile: percent", Steal.now().since(before));
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      e.printStackTrace(context.out);
      context.report.failed(name.name(), e);
    }
  }

  private static String joined(Set<SectionName> names) {
    return String.join("-", names.stream().map(Enum::name).toList());
  }

  private static Section section(SectionName name) {
    return switch (name) {
      case lifecycles -> new LifecycleSection();
      case commands -> new CommandSection();
      case latency -> new LatencySection();
      case replay -> new ReplaySection();
      case rebuild -> new RebuildSection();
      case growth -> new GrowthSection();
    };
  }
}
