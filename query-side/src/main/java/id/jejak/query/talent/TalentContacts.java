package id.jejak.query.talent;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.person.ContactUpdated;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// How people are reached; shown only to a company whose look was recorded.
final class TalentContacts implements View {
  static final String NAME = "talent_contact";

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
    return View.ddl(TalentContacts.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(PersonRegistered.class, ContactUpdated.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case PersonRegistered registered ->
          rows.at(registered.person()).set("contact", registered.contact());
      case ContactUpdated updated -> rows.at(updated.person()).set("contact", updated.contact());
      default -> throw Families.unheard(recorded.event());
    }
  }
}
