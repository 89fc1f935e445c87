package id.jejak.command;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.jejak.kernel.Decider;
import id.jejak.kernel.WorkCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/// The lifecycle pages together.
class LifecyclesTest {
  @Test
  void every_family_has_a_page() throws IOException {
    assumeThat(Lifecycle.approving()).as("pages are being drawn").isFalse();
    assertThat(pages(Lifecycle.PAGES))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(deciders().stream().map(Lifecycle::family), Stream.of("README"))
                .toList());
  }

  @Test
  void the_index_names_every_page() throws IOException {
    var slices =
        deciders().stream()
            .sorted((one, other) -> Lifecycle.family(one).compareTo(Lifecycle.family(other)))
            .collect(
                groupingBy(
                    decider -> decider.getClass().getPackageName().replaceAll(".*\\.", ""),
                    TreeMap::new,
                    mapping(decider -> link("", Lifecycle.family(decider)), joining(", "))));
    String families =
        slices.entrySet().stream()
            .map(slice -> "| %s | %s |".formatted(slice.getKey(), slice.getValue()))
            .collect(joining("\n"));
    String processes =
        pages(Lifecycle.PAGES.resolve("processes")).stream()
            .map(process -> "- " + link("processes/", process))
            .collect(joining("\n"));
    Lifecycle.approve(
        "README.md",
        """
        # Lifecycles

        Every page is the output of a test that walks the code; `mvn test -Dapprove` redraws them.

        ## Deciders

        What each family of streams answers to every command, in every state.

        | slice | families |
        |---|---|
        %s

        ## Processes

        What each process asks for, after what, and until when.

        %s
        """
            .formatted(families, processes));
  }

  private static String link(String folder, String page) {
    return "[%s](%s%s.md)".formatted(page, folder, page);
  }

  private static List<String> pages(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md"))
          .map(file -> file.replace(".md", ""))
          .sorted()
          .toList();
    }
  }

  /// As the slices wire them; endpoints are left out.
  private static List<Decider<?, ?, ?, ?>> deciders() {
    try (var beans = new AnnotationConfigApplicationContext()) {
      beans.registerBean(
          WorkCalendar.class, () -> new WorkCalendar(ZoneOffset.ofHours(7), Set.of()));
      var slices = new ClassPathBeanDefinitionScanner(beans, false);
      slices.addIncludeFilter(
          (type, _) -> type.getClassMetadata().getClassName().endsWith("Slice"));
      slices.scan("id.jejak.command");
      beans.refresh();
      return beans.getBeansOfType(Decider.class).values().stream()
          .<Decider<?, ?, ?, ?>>map(decider -> decider)
          .toList();
    }
  }
}
