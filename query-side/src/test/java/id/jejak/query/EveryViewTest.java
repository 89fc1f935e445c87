package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.jejak.engine.view.View;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class EveryViewTest {
  static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide();
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  @Test
  void its_table_is_named_and_keyed_as_it_says() {
    for (View view : side.views()) {
      assertThat(columns(view, "and k.column_name is not null"))
          .as(view.name())
          .containsExactlyElementsOf(view.key());
    }
  }

  @Test
  void what_is_not_key_may_be_left_out() {
    for (View view : side.views()) {
      assertThat(
              columns(
                  view,
                  "and k.column_name is null and c.is_nullable = 'NO' and c.column_default is null"))
          .as(view.name())
          .isEmpty();
    }
  }

  @Test
  void every_event_that_it_hears_fits_into_its_table() {
    side.views().stream()
        .flatMap(view -> view.hears().stream())
        .distinct()
        .forEach(type ->
            assertThatCode(() -> side.shows(Story.of(Examples.of(type))))
                .as(type.getSimpleName())
                .doesNotThrowAnyException());
  }

  @Test
  void every_endpoint_names_views_that_exist() {
    Set<String> known = side.views().stream().map(View::name).collect(Collectors.toSet());
    for (Object endpoint : side.beans(Object.class).values()) {
      if (AnnotationUtils.findAnnotation(endpoint.getClass(), RestController.class) != null) {
        for (var method : endpoint.getClass().getDeclaredMethods()) {
          if (method.isAnnotationPresent(GetMapping.class)) {
            var shows = method.getAnnotation(Shows.class);
            assertThat(shows).as(method.toString()).isNotNull();
            assertThat(known).as(method.toString()).containsAll(Arrays.asList(shows.value()));
          }
        }
      }
    }
  }

  private static List<String> columns(View view, String condition) {
    return Listed.of(
        side.sql()
            .sql(
                """
                select c.column_name from information_schema.columns c
                left join information_schema.key_column_usage k
                  on k.table_schema = c.table_schema and k.table_name = c.table_name
                  and k.column_name = c.column_name
                where c.table_schema = 'views' and c.table_name = ? %s
                order by k.ordinal_position, c.ordinal_position
                """
                    .formatted(condition))
            .param(view.name())
            .query(String.class));
  }
}
