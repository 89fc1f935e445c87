package id.jejak.app.sample;

import id.jejak.engine.codec.Codec;
import id.jejak.engine.codec.Sealer;
import id.jejak.engine.codec.TypeNames;
import id.jejak.kernel.Command;
import id.jejak.kernel.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A script as a file of JSON lines: one command a line, with who asks in which role, when it
/// happened and when it is sent. Everybody in it is invented, so nothing is sealed.
public final class ScriptFile {
  /// Where the domain words are: a type is the word and the name, such as `training.StartClass`.
  private static final String WORDS = "id.jejak.messages.";

  private static final Codec CODEC = new Codec(new TypeNames(List.of()), new Nowhere());

  private ScriptFile() {}

  /// @param type as in the log
  private record Line<C extends Command>(Instant at, Provenance by, C command, String type) {
    Scripted scripted() {
      return new Scripted(at, command, by);
    }
  }

  private record Typed(String type) {}

  public static void write(Script script, Path file) throws IOException {
    try (var out = Files.newBufferedWriter(file)) {
      for (Scripted each : script.commands()) {
        out.write(line(each));
        out.write('\n');
      }
    }
  }

  public static Script read(String dataset, Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return new Script(dataset, lines.map(ScriptFile::scripted).toList());
    }
  }

  private static String line(Scripted each) {
    Class<?> type = each.command().getClass();
    if (!type.getName().startsWith(WORDS)) {
      throw new IllegalArgumentException(type + " is no word of the domain");
    }
    String word = type.getName().substring(WORDS.length());
    return new String(
        CODEC.plain(new Line<>(each.at(), each.by(), each.command(), word)),
        StandardCharsets.UTF_8);
  }

  private static Scripted scripted(String line) {
    String word = CODEC.state(line, Typed.class).type();
    try {
      Class<? extends Command> type = Class.forName(WORDS + word).asSubclass(Command.class);
      return CODEC.plain(line.getBytes(StandardCharsets.UTF_8), Line.class, type).scripted();
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new IllegalArgumentException("nobody can ask for " + word, e);
    }
  }

  /// Nothing is sealed here.
  private static final class Nowhere implements Sealer {
    @Override
    public byte @Nullable [] seal(String subject, String place, byte[] plain) {
      throw new IllegalStateException("a script holds nothing sealed");
    }

    @Override
    public byte @Nullable [] open(String subject, String place, byte[] sealed) {
      throw new IllegalStateException("a script holds nothing sealed");
    }
  }
}
