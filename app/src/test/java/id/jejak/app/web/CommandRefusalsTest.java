package id.jejak.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.app.web.RefusalTextsTest.Code;
import id.jejak.kernel.Command;
import id.jejak.kernel.Decider;
import id.jejak.messages.person.AddIdentityDocument;
import id.jejak.messages.person.RegisterPerson;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Which refusals each command can meet, by the status that they are answered with: the description
/// of the API says so. `-Dapprove` writes it anew from the deciders.
class CommandRefusalsTest {
  private static final Path TABLE = Path.of("src/main/resources/id/jejak/app/api/refusals.json");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static Map<String, Map<String, Set<String>>> table() {
    var codes = new HashMap<Class<?>, Code>();
    RefusalTextsTest.codes().values().forEach(code -> codes.put(code.type(), code));
    var table = new TreeMap<String, Map<String, Set<String>>>();
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AssignableTypeFilter(Decider.class));
    scan.findCandidateComponents("id.jejak.command").stream()
        .map(found -> type(Objects.requireNonNull(found.getBeanClassName())))
        .forEach(decider ->
            commands(decider)
                .forEach(command -> {
                  var by = new TreeMap<String, Set<String>>();
                  CommandRefusals.of(decider, command).stream()
                      .map(codes::get)
                      .forEach(code ->
                          by.computeIfAbsent(String.valueOf(code.status()), _ -> new TreeSet<>())
                              .add(code.code()));
                  table.put(command.getName().substring("id.jejak.messages.".length()), by);
                }));
    return table;
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Class<?>> commands(Class<?> decider) {
    return Stream.of(decider.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(each -> ((ParameterizedType) each).getActualTypeArguments()[0])
        .flatMap(family -> leaves((Class<?>) family));
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses()).flatMap(CommandRefusalsTest::leaves)
        : Stream.<Class<?>>of(type).filter(Command.class::isAssignableFrom);
  }

  @Test
  void every_command_is_listed_with_what_it_can_meet() throws IOException {
    String text = JSON.writeValueAsString(table()) + "\n";
    if (System.getProperty("approve") != null) {
      Files.writeString(TABLE, text);
    }
    assertThat(text)
        .as("run with -Dapprove to rewrite %s", TABLE)
        .isEqualTo(Files.readString(TABLE));
  }

  /// The way of one command is not that of its neighbours.
  @Test
  void a_command_meets_its_own_refusals_and_no_others() {
    var table = table();
    assertThat(all(table, RegisterPerson.class)).contains("NIK_ALREADY_REGISTERED", "NIK_INVALID");
    assertThat(all(table, RegisterPerson.class)).doesNotContain("FOUR_EYES", "NOT_SUSPECTED");
    assertThat(all(table, AddIdentityDocument.class)).doesNotContain("FOUR_EYES");
    assertThat(table.values()).filteredOn(Map::isEmpty).hasSizeLessThan(25);
  }

  private static Set<String> all(
      Map<String, Map<String, Set<String>>> table, Class<? extends Command> command) {
    var all = new TreeSet<String>();
    Objects.requireNonNull(table.get(command.getName().substring("id.jejak.messages.".length())))
        .values()
        .forEach(all::addAll);
    return all;
  }
}
