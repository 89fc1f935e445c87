package id.jejak.query.person;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonEvent;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Who is known. The name is stored sealed and opened at read; an erased person keeps a row without
/// one.
final class PersonDirectory implements View {
  static final String NAME = "person_directory";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("person");
  }

  @Override
  public String ddl() {
    return View.ddl(PersonDirectory.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(PersonEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case PersonEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(PersonEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case PersonRegistered registered ->
          rows.at(registered.person())
              .set("name", registered.name())
              .set("sex", registered.sex())
              .set("education", registered.education())
              .set("district", registered.domicile().code())
              .set("synthetic", registered.synthetic())
              .set("warnings", String.join(" ", registered.warnings()))
              .set("registered_at", recorded.occurredAt());
      case IdentityVerified verified ->
          rows.at(verified.person()).set("identity", verified.result());
      case ContactUpdated _ -> {} // contacts are read where they are used, not listed
    }
  }
}
