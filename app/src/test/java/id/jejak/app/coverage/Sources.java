package id.jejak.app.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A part of the sources, main or test, to be asked which file is called what and says what.
///
/// @param said the files that say a word; a word within quotation marks is kept with them, too
record Sources(Set<Path> files, Map<String, Set<Path>> said) {
  private static final Pattern WORD = Pattern.compile("\"\\w+\"|\\w+");

  /// @param part `src/main` or `src/test`, of every module
  static Sources of(Path root, String part) throws IOException {
    var sources = new Sources(new TreeSet<>(), new HashMap<>());
    try (var modules = Files.list(root)) {
      for (Path module : modules.toList()) {
        Path folder = module.resolve(part);
        if (Files.isDirectory(folder)) {
          sources.read(root, folder);
        }
      }
    }
    return sources;
  }

  private void read(Path root, Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
          .forEach(file -> read(root.relativize(file), text(file)));
    }
  }

  private void read(Path file, String text) {
    files.add(file);
    WORD.matcher(text)
        .results()
        .map(match -> match.group())
        .forEach(word -> {
          say(word, file);
          if (word.startsWith("\"")) {
            say(word.substring(1, word.length() - 1), file);
          }
        });
  }

  private void say(String word, Path file) {
    said.computeIfAbsent(word, _ -> new TreeSet<>()).add(file);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> named(String name) {
    return files.stream().filter(file -> file.getFileName().toString().equals(name)).toList();
  }

  Set<Path> saying(String word) {
    return said.getOrDefault(word, Set.of());
  }

  static String type(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
