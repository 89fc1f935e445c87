package id.jejak.query.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import id.jejak.messages.partner.ExternalName;
import id.jejak.query.Examples;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// What partners rely on (4.7).
class ContractTest {
  private static final Path APPROVED = Path.of("../docs/contract/external-events.jsonl");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static External told(Class<? extends Event> event) {
    return Objects.requireNonNull(Contract.of(Examples.of(event)), event::getSimpleName);
  }

  private static String line(Class<? extends Event> event) {
    var told = told(event);
    var line = new TreeMap<String, Object>();
    line.put("name", told.name().wire());
    line.put("schemaVersion", External.SCHEMA);
    line.put("data", new TreeMap<>(told.data()));
    return JSON.writeValueAsString(line);
  }

  @Test
  void its_form_is_what_was_approved() throws IOException {
    String all =
        Contract.EVENTS.stream()
            .sorted(Comparator.comparing(Class::getSimpleName))
            .map(ContractTest::line)
            .collect(Collectors.joining("\n", "", "\n"));
    if (System.getProperty("approve") != null) {
      Files.createDirectories(APPROVED.getParent());
      Files.writeString(APPROVED, all);
    }
    assertThat(all).isEqualTo(Files.readString(APPROVED));
  }

  @Test
  void every_name_of_the_contract_is_told() {
    Set<ExternalName> names = EnumSet.noneOf(ExternalName.class);
    Contract.EVENTS.forEach(event -> names.add(told(event).name()));
    assertThat(names).containsExactlyInAnyOrder(ExternalName.values());
  }

  /// Neither a NIK, nor a name, nor anything else that is sealed inside leaves.
  @Test
  void nothing_personal_is_told() {
    for (Class<? extends Event> event : Contract.EVENTS) {
      assertThat(told(event).data().values().toString())
          .as(event.getSimpleName())
          .doesNotContain("sealed", "1607114101909001", "•••");
      assertThat(
              Arrays.stream(event.getRecordComponents())
                  .filter(component -> component.getType() == Personal.class)
                  .map(RecordComponent::getName))
          .as(event.getSimpleName())
          .doesNotContainAnyElementsOf(told(event).data().keySet());
    }
  }
}
