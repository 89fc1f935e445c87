package id.jejak.app.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the code calls things, for pages that speak of them.
final class Words {
  static final Path ROOT = Path.of("..");

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("id.jejak");

  private Words() {}

  static String page(String name) throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve(name));
  }

  /// What stands between backticks, outside of pictures.
  static Set<String> quoted(String text) {
    return QUOTED
        .matcher(text.replaceAll("(?s)```.*?```", ""))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The cells of every row of every table, without the headings and their lines.
  static List<List<String>> rows(String page) {
    var rows = new ArrayList<List<String>>();
    boolean inside = false;
    for (String line : page.lines().toList()) {
      if (!line.startsWith("|")) {
        inside = false;
      } else if (line.startsWith("|---")) {
        inside = true;
      } else if (inside) {
        rows.add(Stream.of(line.split("\\|", -1)).skip(1).map(String::strip).toList());
      }
    }
    return rows;
  }

  /// All that a sealed family of the published language permits.
  static Set<String> messages(Class<?> root) {
    return types()
        .filter(type -> type.getPackageName().startsWith("id.jejak.messages"))
        .filter(type -> root.isAssignableFrom(type) && type.isRecord())
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Types by their simple names.
  static List<Class<?>> named(String simpleName) {
    return types().filter(type -> type.getSimpleName().equals(simpleName)).toList();
  }

  private static Stream<Class<?>> types() {
    return CODE.stream()
        .filter(type -> !type.isAnonymousClass() && !type.getSimpleName().isEmpty())
        .map(JavaClass::reflect);
  }

  static Set<String> processes() throws IOException {
    return files("docs/lifecycles/processes", ".md").stream()
        .map(Words::stem)
        .filter(name -> !name.equals("README"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> views() throws IOException {
    return files("query-side/src/main/resources", ".sql").stream()
        .map(Words::stem)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> refusals() throws IOException {
    return keys("app/src/main/resources/id/jejak/app/web/refusals_en.properties").stream()
        .filter(key -> key.endsWith(".title"))
        .map(key -> key.substring(0, key.length() - ".title".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Set<String> rules() throws IOException {
    return keys("messages/src/main/resources/id/jejak/messages/shared/rules.properties");
  }

  /// The text of a type of the published language.
  static String source(String type) throws IOException {
    return Files.readString(
        files("messages/src/main/java", "/" + type + ".java").stream().findFirst().orElseThrow());
  }

  private static Set<String> keys(String file) throws IOException {
    var all = new Properties();
    try (var in = Files.newBufferedReader(ROOT.resolve(file))) {
      all.load(in);
    }
    return all.stringPropertyNames();
  }

  private static List<Path> files(String folder, String end) throws IOException {
    try (var all = Files.walk(ROOT.resolve(folder))) {
      return all.filter(file -> file.toString().endsWith(end)).toList();
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
  }

  static Stream<MatchResult> matches(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results();
  }
}
