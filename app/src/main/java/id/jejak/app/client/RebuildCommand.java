package id.jejak.app.client;

import id.jejak.app.client.Connection.Answer;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// Rebuilds a read model while the node goes on.
@Command(
    name = "rebuild",
    description = {
      "Fills a view anew beside the one that is read, compares both, and has the new one read.",
      "Commands go on meanwhile, and it gives way to them.",
      "Exit code 1 when the view that was read differed from the log, or could not be rebuilt."
    },
    mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {
  private static final int LOOK_AGAIN = 200;

  @Mixin Connection node = new Connection();

  @Parameters(description = "the view, or `all`; `jejak query views` lists them")
  String view = "";

  @Option(
      names = "--loss",
      description = "how many percent of the commands it may cost while it works; usually 12")
  @Nullable Integer loss;

  @Option(
      names = "--swap-back",
      description = "have the table read again that the last rebuild replaced")
  boolean swapBack;

  @Override
  public Integer call() throws Exception {
    if (swapBack) {
      return node.print(node.post("views/" + view + "/swap-back"));
    }
    Answer answer = node.post("views/" + view + "/rebuild" + (loss == null ? "" : "?loss=" + loss));
    while (answer.isGood() && !isOver(answer.body())) {
      progress(answer.body());
      Thread.sleep(LOOK_AGAIN);
      answer = node.get("views/" + view + "/rebuild");
    }
    progress(answer.body());
    return answer.isGood() ? report(answer) : node.print(answer);
  }

  private static boolean isOver(JsonNode rebuild) {
    String status = rebuild.path("status").asString();
    return status.equals("DONE") || status.equals("FAILED");
  }

  private static void progress(JsonNode rebuild) {
    long head = rebuild.path("head").asLong(-1);
    if (System.console() != null && head > 0) {
      System.err.printf(
          "\r%s: %,d of %,d events",
          rebuild.path("view").asString(), rebuild.path("position").asLong(), head);
    }
  }

  private int report(Answer answer) {
    if (System.console() != null) {
      System.err.println();
    }
    if (node.json) {
      System.out.println(answer.body());
    }
    if (answer.body().path("status").asString().equals("FAILED")) {
      System.err.println("jejak: not rebuilt: " + answer.body().path("failure").asString());
      return 1;
    }
    JsonNode drifts = answer.body().path("drifts");
    if (!node.json) {
      System.out.print(
          drifts.isEmpty() ? "rebuilt; there was nothing to compare\n" : Shown.of(drifts));
    }
    return drifts.valueStream().allMatch(RebuildCommand::isNone) ? 0 : 1;
  }

  private static boolean isNone(JsonNode drift) {
    return Stream.of("onlyRead", "onlyFilled", "different")
        .allMatch(of -> drift.path(of).asLong() == 0);
  }
}
