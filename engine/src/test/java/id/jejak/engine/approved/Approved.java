package id.jejak.engine.approved;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.codec.Codec;
import id.jejak.engine.codec.Sealer;
import id.jejak.engine.codec.TypeNames;
import id.jejak.kernel.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Holds what is written once to `src/test/resources/approved` of the module that is tested. A run
/// with `-Dapprove` writes the files; a person reads the difference before committing it.
public final class Approved {
  private static final Path FOLDER = Path.of("src/test/resources/approved");

  private Approved() {}

  /// Checks that every event type of the families is written as it always was, byte for byte, under
  /// the name that it always had, and that everything ever written still reads. An example for each
  /// type and revision is in `examples`; a file of an older revision needs none.
  public static void events(List<? extends Class<?>> families, List<? extends Event> examples) {
    var names = new TypeNames(families);
    var codec = new Codec(names, new Visible());
    var shown = new TreeSet<String>();
    for (Event example : examples) {
      String type = names.of(example.getClass());
      shown.add(type);
      byte[] written = codec.seal(example);
      text(
          type + "." + names.revision(example.getClass()) + ".json",
          new String(written, StandardCharsets.UTF_8));
      assertThat(codec.open(type, written)).isEqualTo(example);
    }
    assertThat(shown).as("types with an example").isEqualTo(new TreeSet<>(names.all()));
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      String type = name.replaceFirst("\\.[^.]+\\.json$", "");
      assertThat(codec.open(type, read(file).getBytes(StandardCharsets.UTF_8))).isNotNull();
    }
  }

  /// Checks one text against its file.
  public static void text(String name, String text) {
    Path file = FOLDER.resolve(name);
    try {
      if (System.getProperty("approve") != null) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, text + "\n");
      }
      assertThat(file).as("run with -Dapprove to write it").exists();
      assertThat(text).as(name).isEqualTo(read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.list(FOLDER)) {
      return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Seals nothing, but holds on to the place, which is part of the contract as well.
  private record Visible() implements Sealer {
    @Override
    public byte[] seal(String subject, String place, byte[] plain) {
      return (place + "|" + new String(plain, StandardCharsets.UTF_8))
          .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] open(String subject, String place, byte[] sealed) {
      String text = new String(sealed, StandardCharsets.UTF_8);
      assertThat(text).startsWith(place + "|");
      return text.substring(place.length() + 1).getBytes(StandardCharsets.UTF_8);
    }
  }
}
