package id.jejak.benchmarks;

import id.jejak.app.run.Jvm;
import id.jejak.app.run.Node;
import id.jejak.engine.database.DatabaseAccess;
import id.jejak.engine.database.Databases;
import id.jejak.engine.database.EmbeddedDatabase;
import id.jejak.messages.person.PersonId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A second node in a JVM of its own, on the same PostgreSQL. It reads what to do from its standard
/// input, the passwords first, so that they stand in no command line.
final class OtherNode implements AutoCloseable {
  private static final String SAYS = "probed ";

  private final Process process;
  private final Writer in;
  private final BufferedReader out;

  private OtherNode(Process process) {
    this.process = process;
    this.in = process.outputWriter(StandardCharsets.UTF_8);
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    var databases = new Databases(access(lines), access(lines), access(lines));
    try (Node node = JejakLab.node(databases, new Story(1))) {
      System.out.println(SAYS);
      for (String line = lines.readLine();
          line != null && !line.isEmpty();
          line = lines.readLine()) {
        String[] words = line.split(" ");
        double[] found =
            new Probe(node, new PersonId(words[0]))
                .run(Integer.parseInt(words[1]), Integer.parseInt(words[2]))
                .visible();
        System.out.println(
            SAYS + Arrays.stream(found).mapToObj(String::valueOf).collect(Collectors.joining(" ")));
      }
    }
  }

  private static DatabaseAccess access(BufferedReader lines) throws IOException {
    return new DatabaseAccess(lines.readLine(), lines.readLine(), lines.readLine());
  }

  static OtherNode start(EmbeddedDatabase database) throws IOException {
    List<String> command =
        Jvm.command(
            List.of("-XX:+UseParallelGC", "-XX:GCTimeRatio=999", "-Xmx1g"), OtherNode.class);
    var node =
        new OtherNode(
            new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    for (DatabaseAccess each : List.of(database.owner(), database.app(), database.vault())) {
      node.in.write(each.url() + "\n" + each.user() + "\n" + each.password() + "\n");
    }
    node.in.flush();
    node.answer();
    return node;
  }

  double[] probe(PersonId person, int probes, int pauseMillis) throws IOException {
    in.write(person + " " + probes + " " + pauseMillis + "\n");
    in.flush();
    return Arrays.stream(answer().split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private String answer() throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(SAYS)) {
        return line.substring(SAYS.length());
      }
    }
    throw new IllegalStateException("the other node ended by itself");
  }

  @Override
  public void close() throws IOException, InterruptedException {
    in.write("\n");
    in.close();
    if (!process.waitFor(30, java.util.concurrent.TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
  }
}
