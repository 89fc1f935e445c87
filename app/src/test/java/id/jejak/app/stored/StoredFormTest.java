package id.jejak.app.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.jejak.engine.approved.Approved;
import id.jejak.kernel.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is stored is a contract: every event of the domain is written as it was when it was first
/// approved, and whatever was ever approved is read. `-Dapprove` writes the files anew.
class StoredFormTest {
  @Test
  void every_event_of_the_domain_is_stored_as_it_always_was() {
    List<Class<?>> families = families();
    assertThat(families).hasSizeGreaterThan(20);
    var examples = new ArrayList<Event>();
    families.forEach(family -> addExamples(family, examples));
    Approved.events(families, examples);
  }

  private static List<Class<?>> families() {
    return new ClassFileImporter()
        .importPackages("id.jejak.messages").stream()
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> type.isSealed() && List.of(type.getInterfaces()).contains(Event.class))
            .sorted(Comparator.comparing(Class::getName))
            .toList();
  }

  private static void addExamples(Class<?> type, List<Event> to) {
    if (type.isSealed()) {
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        addExamples(permitted, to);
      }
    } else {
      to.add(Examples.of(type.asSubclass(Event.class)));
    }
  }
}
