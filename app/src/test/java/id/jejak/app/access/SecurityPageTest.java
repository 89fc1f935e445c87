package id.jejak.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page on security names tests; each of them exists.
class SecurityPageTest {
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

  @Test
  void every_test_that_the_page_names_exists() throws IOException {
    List<Path> tests;
    try (var files = Files.walk(Path.of(".."))) {
      tests =
          files.filter(file -> file.toString().matches(".*/src/test/java/.*Test\\.java")).toList();
    }
    var missing = new TreeSet<String>();
    int named = 0;
    var names = NAMED.matcher(Files.readString(Path.of("..", "docs", "security.md")));
    while (names.find()) {
      named++;
      if (!exists(tests, names.group(1), names.group(2))) {
        missing.add(names.group());
      }
    }
    assertThat(named).isGreaterThan(40);
    assertThat(missing).isEmpty();
  }

  private static boolean exists(
      List<Path> tests, String type, @org.jspecify.annotations.Nullable String method)
      throws IOException {
    for (Path test : tests) {
      if (test.endsWith(type + ".java")
          && (method == null || Files.readString(test).contains("void " + method + "("))) {
        return true;
      }
    }
    return false;
  }
}
