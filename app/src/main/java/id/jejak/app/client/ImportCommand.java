package id.jejak.app.client;

import id.jejak.app.client.Connection.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sends a file of many rows and waits for its answers.
@Command(
    name = "import",
    description = {
      "Sends a file of many rows to a running node, waits until each is decided, and prints how many came to what.",
      "The same file again is the same import. Exit code 1 when a row is refused.",
      "jejak import applicants applicants.csv --user office.program --result answers.csv"
    },
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
  private static final int LOOK_AGAIN = 300;

  @Mixin Connection node = new Connection();

  @Parameters(index = "0", description = "applicants, attendance, results or placements")
  String kind = "";

  @Parameters(index = "1", description = "a CSV or XLSX file")
  Path file = Path.of("");

  @Option(names = "--result", description = "where to write the answer of each row, as CSV")
  @Nullable Path result;

  @Override
  public Integer call() throws Exception {
    Answer answer =
        node.send(
            "POST",
            "import-kinds/" + kind + "/imports",
            BodyPublishers.ofFile(file),
            Map.of("Content-Type", media(), "Idempotency-Key", key()));
    while (answer.isGood() && !answer.body().path("state").asString().equals("DONE")) {
      Thread.sleep(LOOK_AGAIN);
      answer = node.get("imports/" + answer.body().path("id").asString());
    }
    int exit = node.print(answer);
    if (exit == 0 && result != null) {
      Files.writeString(
          result, node.text("imports/" + answer.body().path("id").asString() + "/result"));
    }
    return exit != 0 || answer.body().path("refused").asLong() > 0 ? 1 : 0;
  }

  private String media() {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
        ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        : "text/csv";
  }

  private String key() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return "file-" + HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
