package id.jejak.saga;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Process;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// What holds for all processes together.
class ProcessesTest {
  private static List<Process<?>> processes() {
    try (var beans = new AnnotationConfigApplicationContext("id.jejak.saga")) {
      return beans.getBeansOfType(Process.class).values().stream()
          .<Process<?>>map(bean -> bean)
          .toList();
    }
  }

  @Test
  void every_process_has_a_name_of_its_own_and_a_page() throws IOException {
    try (var pages = Files.list(Path.of("../docs/lifecycles/processes"))) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(processes().stream().map(Process::name).toList());
    }
  }

  /// A process that asks a clock, a generator of chance or a setting would answer differently when
  /// it is replayed; so it has nothing to keep one in.
  @Test
  void no_process_holds_anything() {
    assertThat(processes())
        .allSatisfy(process ->
            assertThat(process.getClass().getDeclaredFields())
                .allMatch(field -> Modifier.isStatic(field.getModifiers())));
  }
}
