package id.jejak.app;

import id.jejak.app.client.ImportCommand;
import id.jejak.app.client.IncidentsCommand;
import id.jejak.app.client.QueryCommand;
import id.jejak.app.client.RebuildCommand;
import id.jejak.app.client.SendCommand;
import id.jejak.app.client.TokenCommand;
import id.jejak.app.client.UsersCommand;
import id.jejak.app.demo.Demo;
import id.jejak.app.run.Node;
import id.jejak.app.run.Office;
import id.jejak.app.run.Running;
import id.jejak.app.sample.Programme;
import id.jejak.app.sample.Programmes;
import id.jejak.app.sample.ScriptFile;
import id.jejak.app.sample.banyuasin.Banyuasin;
import id.jejak.app.soak.Soak;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command line. Exit codes: 0 as asked, 1 not as expected, 2 wrong usage or a wrong setting.
@Command(
    name = "jejak",
    description =
        "Carries people from training to assessment, certification and placement; every step a fact.",
    mixinStandardHelpOptions = true,
    footer = "  bench  Measures the engine against its peers; see ./jejak bench --help.",
    subcommands = {
      Jejak.DemoCommand.class,
      Jejak.ServeCommand.class,
      UsersCommand.class,
      TokenCommand.class,
      SendCommand.class,
      ImportCommand.class,
      QueryCommand.class,
      IncidentsCommand.class,
      RebuildCommand.class,
      Soak.class
    })
public final class Jejak implements Callable<Integer> {
  @CommandLine.Spec CommandLine.Model.@Nullable CommandSpec spec;

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /// Carries out one command line.
  ///
  /// @return the exit code
  public static int run(String... args) {
    return new CommandLine(new Jejak())
        .setExecutionExceptionHandler((failure, line, result) -> {
          line.getErr().println("jejak: " + reason(failure));
          if (System.getenv("JEJAK_TRACE") != null) {
            failure.printStackTrace(line.getErr());
          }
          return 2;
        })
        .execute(args);
  }

  private static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String said = root.getMessage();
    if (said == null) {
      return root.getClass().getSimpleName();
    }
    return root instanceof NoSuchFileException ? "there is no file " + said : said;
  }

  @Override
  public Integer call() {
    CommandLine.usage(this, System.out);
    return 0;
  }

  static Path home() {
    return Path.of(System.getProperty("jejak.home", "."));
  }

  static Path masterKey() {
    String file = System.getenv("JEJAK_MASTER_KEY_FILE");
    if (file != null) {
      return Path.of(file);
    }
    String config = System.getenv("XDG_CONFIG_HOME");
    Path base =
        config == null ? Path.of(System.getProperty("user.home"), ".config") : Path.of(config);
    return base.resolve("jejak").resolve("master.key");
  }

  @Command(
      name = "serve",
      description = {
        "Serves a real office over HTTP, on the world's clock.",
        "JEJAK_ISSUER names the OpenID Connect issuer whose tokens are accepted, JEJAK_AUDIENCE what they are for"
            + " (default: jejak).",
        "With JEJAK_DATABASE_URL and JEJAK_DATABASE_SECRETS_FILE on a PostgreSQL of its own, otherwise on an embedded"
            + " one."
      },
      mixinStandardHelpOptions = true)
  static final class ServeCommand implements Callable<Integer> {
    @Option(
        names = "--data",
        description = "the folder of the embedded database; default: data/office")
    @Nullable Path data;

    @Option(
        names = "--zone",
        defaultValue = "Asia/Jakarta",
        description = "the office's time zone: ${DEFAULT-VALUE}")
    ZoneId zone = ZoneId.of("Asia/Jakarta");

    @Option(
        names = "--address",
        defaultValue = "127.0.0.1",
        description = "where to listen: ${DEFAULT-VALUE}")
    String address = "127.0.0.1";

    @Option(
        names = "--port",
        defaultValue = "8080",
        description = "where to serve HTTP: ${DEFAULT-VALUE}")
    int port = 8080;

    @Override
    public Integer call() throws Exception {
      Path folder = data != null ? data : home().resolve("data").resolve("office");
      try (var running = new Running()) {
        Node node =
            Office.start(running, folder, masterKey(), zone, address, port, System.getenv());
        System.out.println(
            "serving on http://" + address + ":" + node.port() + " until stopped (Ctrl-C)");
        new CountDownLatch(1).await();
        return 0;
      }
    }
  }

  @Command(
      name = "demo",
      description =
          "Plays the sample programme into a folder, prints what it came to, and keeps serving HTTP.",
      mixinStandardHelpOptions = true)
  static final class DemoCommand implements Callable<Integer> {
    @Parameters(
        arity = "0..1",
        defaultValue = "banyuasin",
        description = "the programme: ${DEFAULT-VALUE}")
    String programme = "banyuasin";

    @Option(names = "--exit", description = "end after the result")
    boolean exit;

    @Option(names = "--data", description = "the folder; default: data/PROGRAMME")
    @Nullable Path data;

    @Option(
        names = "--port",
        defaultValue = "8080",
        description = "where to serve HTTP: ${DEFAULT-VALUE}")
    int port = 8080;

    @Option(
        names = "--script",
        description = "write the commands into this file, one JSON line each, and play nothing")
    @Nullable Path script;

    @Option(names = "--waves", hidden = true, defaultValue = "-1")
    int waves = -1;

    @Option(names = "--classes", hidden = true, defaultValue = "-1")
    int classes = -1;

    @Override
    public Integer call() throws Exception {
      Programme played = waves < 0 ? Programmes.named(programme) : Banyuasin.of(waves, classes);
      if (script != null) {
        ScriptFile.write(played.script(), script);
        return 0;
      }
      Path folder = data != null ? data : home().resolve("data").resolve(played.id());
      var settings = new Demo.Settings(folder, masterKey(), "127.0.0.1", exit ? -1 : port, played);
      try (Demo.Played result = new Demo(System.out).play(settings)) {
        if (!exit) {
          System.out.println(
              "serving on http://127.0.0.1:" + result.node().port() + " until stopped (Ctrl-C)");
          System.out.println(
              "a token of anybody in it: ./jejak token --user office.program --port "
                  + result.node().port()
                  + "; all users: GET /sample/users");
          new CountDownLatch(1).await();
        }
        return result.asExpected() ? 0 : 1;
      }
    }
  }
}
