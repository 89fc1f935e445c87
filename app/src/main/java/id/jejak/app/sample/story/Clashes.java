package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Script;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.UpdateContact;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.shared.Role;
import java.time.LocalDate;

/// Clerks who write what somebody else has changed meanwhile: they are told, look again, and write
/// once more.
final class Clashes {
  /// As the clerk saw the person: registered and nothing else.
  private static final long SEEN = 0;

  private final Plan plan;
  private final Fates fates;
  private final MishapFates mishaps;
  private final Script.Writer script;

  Clashes(Plan plan, Fates fates, MishapFates mishaps, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.mishaps = mishaps;
    this.script = script;
  }

  void write() {
    var clerk = new Actor("office.counter", Role.PROGRAM_ADMIN, plan.cast().office().id());
    for (Applicant each :
        mishaps.some(fates.participants(plan), plan.mishaps().stale(), "stale-write")) {
      if (mishaps.told(each)) {
        LocalDate day = plan.after(each.trainingClass().firstDay(), 4);
        var moved =
            new UpdateContact(
                each.person(),
                Personal.of(
                    DataSubjectId.of(each.person()),
                    new Contact(
                        "0802-%04d".formatted(each.ordinal()),
                        "baru%05d@contoh.invalid".formatted(each.ordinal()))));
        script.stale(plan.at(day, 10), clerk, moved, SEEN);
        script.add(plan.at(day, 11), clerk, moved);
      }
    }
  }
}
