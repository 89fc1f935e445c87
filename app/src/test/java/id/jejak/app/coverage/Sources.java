package id.jejak.app.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sources of the project, to be asked who says what.
record Sources(Path root, Map<Path, String> main, Map<Path, String> test) {
  static Sources of(Path root) throws IOException {
    try (var modules = Files.list(root)) {
      List<Path> all = modules.filter(Files::isDirectory).sorted().toList();
      return new Sources(root, read(root, all, "src/main"), read(root, all, "src/test"));
    }
  }

  private static Map<Path, String> read(Path root, List<Path> modules, String part) {
    var texts = new TreeMap<Path, String>();
    for (Path module : modules) {
      Path folder = module.resolve(part);
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        files
            .filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
            .forEach(file -> texts.put(root.relativize(file), read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> named(Map<Path, String> where, String file) {
    return where.keySet().stream()
        .filter(path -> path.getFileName().toString().equals(file))
        .toList();
  }

  static List<Path> saying(Map<Path, String> where, String word) {
    var whole = Pattern.compile("(?<![\\w.])" + Pattern.quote(word) + "(?!\\w)");
    return where.entrySet().stream()
        .filter(file -> whole.matcher(file.getValue()).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  static String type(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
