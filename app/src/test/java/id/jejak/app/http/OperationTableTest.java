package id.jejak.app.http;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.web.Operation;
import id.jejak.engine.web.OperationTable;
import id.jejak.engine.web.Operations;
import id.jejak.engine.web.Shape;
import id.jejak.kernel.Command;
import id.jejak.kernel.Decider;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OperationTableTest {
  static CommandApp app;
  static OperationTable table;

  @BeforeAll
  static void start() {
    app = new CommandApp();
    table = app.the(OperationTable.class);
  }

  @AfterAll
  static void stop() {
    app.close();
  }

  private static Stream<Class<?>> commands(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(OperationTableTest::commands)
        : Stream.of(family);
  }

  @Test
  void every_command_can_be_asked_for_or_says_what_it_follows_from() {
    Set<Class<?>> all =
        app.all(Decider.class).stream()
            .flatMap(decider -> commands(decider.commands()))
            .collect(toSet());
    assertThat(all).hasSizeGreaterThan(280);
    Set<Class<?>> answered = new HashSet<>(table.withheld().keySet());
    table.all().forEach(operation -> answered.add(operation.command()));
    assertThat(answered).containsAll(all);
    assertThat(table.withheld().values()).allMatch(reason -> !reason.isBlank());
  }

  @Test
  void every_variable_of_a_path_means_something_to_its_command() {
    for (Operation operation : table.all()) {
      Set<String> known = names(operation.command(), 3);
      assertThat(known).as(operation.address()).containsAll(operation.components());
    }
  }

  /// What a record is made of at any depth, and what its identifiers can be made of.
  private static Set<String> names(Class<?> type, int deep) {
    var names = new HashSet<String>();
    Shape.fields(type)
        .forEach(field -> {
          names.add(field.name());
          if (Shape.isComposed(field.type()) && deep > 0) {
            names.addAll(names(field.type(), deep - 1));
          }
          Shape.factories(field.type())
              .flatMap(factory -> Arrays.stream(factory.getParameters()))
              .forEach(parameter -> names.add(parameter.getName()));
        });
    return names;
  }

  @Test
  void no_two_operations_share_an_address_or_a_command() {
    var once = Operations.at("/things").post("", Nothing.class);
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new OperationTable(List.of(once, once)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("POST /things");
  }

  interface Nothing extends Command {}
}
