package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.SyntheticNik;
import id.jejak.kernel.Personal;
import id.jejak.messages.person.AddIdentityDocument;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.DeclareDistinct;
import id.jejak.messages.person.DuplicateSign;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.IdentityKind;
import id.jejak.messages.person.MergePersons;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.RegisterPerson;
import id.jejak.messages.person.SuspectDuplicate;
import id.jejak.messages.privacy.DataSubjectId;
import java.time.LocalDate;
import java.util.List;

/// People who are in the register twice: some came with a passport first and with their NIK later,
/// under a name that is written otherwise; others have the name and the birth date of somebody
/// else. Somebody else than the clerk who noticed merges them, or finds that they are two.
final class Duplicates {
  /// Far from the sequence of whoever has the same place and birth date.
  private static final int OTHER_SEQUENCE = 500;

  private static final int DAYS_OF_REVIEW = 3;

  private final Plan plan;
  private final Fates fates;
  private final MishapFates mishaps;
  private final Script.Writer script;

  Duplicates(Plan plan, Fates fates, MishapFates mishaps, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.mishaps = mishaps;
    this.script = script;
  }

  void write() {
    var counts = plan.mishaps().duplicates();
    List<Applicant> twice =
        mishaps.some(
            fates.participants(plan),
            counts.sameNik() + counts.sameNameAndBirth(),
            "registered-twice");
    for (int i = 0; i < twice.size(); i++) {
      Applicant who = twice.get(i);
      if (mishaps.told(who)) {
        var other = new PersonId("per-%s-twice-%02d".formatted(plan.key(), i + 1));
        int alike = i - counts.sameNik();
        if (alike < 0) {
          sameNik(who, other);
        } else {
          sameNameAndBirth(who, other, alike < counts.distinct());
        }
      }
    }
  }

  private void sameNik(Applicant who, PersonId other) {
    var passport =
        new IdentityDocument(IdentityKind.PASSPORT, "X%07d".formatted(9_000_000 + who.ordinal()));
    script.add(
        plan.at(plan.after(who.trainingClass().registrationOpens(), 0), 9),
        plan.programAdmin(),
        register(who, other, passport, who.name() + " (paspor)"));
    LocalDate seen = plan.after(who.trainingClass().registrationEnds(), 1);
    script.add(
        plan.at(seen, 15),
        plan.programAdmin(),
        new AddIdentityDocument(other, Personal.of(other, who.identity())));
    script.add(
        plan.at(seen, 15),
        plan.programAdmin(),
        new SuspectDuplicate(who.person(), other, DuplicateSign.IDENTITY));
    merge(who, other, seen);
  }

  private void sameNameAndBirth(Applicant who, PersonId other, boolean distinct) {
    var nik =
        SyntheticNik.of(
            who.district().code(), who.who().birth(), who.sex(), who.ordinal() + OTHER_SEQUENCE);
    LocalDate seen = plan.after(who.trainingClass().registrationEnds(), 1);
    script.add(plan.at(seen, 15), plan.programAdmin(), register(who, other, nik, who.name()));
    if (distinct) {
      script.add(
          plan.at(plan.after(seen, DAYS_OF_REVIEW), 10),
          plan.head(),
          new DeclareDistinct(
              other, who.person(), Personal.of(other, "Dua orang, orang tua lain (contoh)")));
    } else {
      merge(who, other, seen);
    }
  }

  private void merge(Applicant who, PersonId other, LocalDate seen) {
    script.add(
        plan.at(plan.after(seen, DAYS_OF_REVIEW), 10),
        plan.head(),
        new MergePersons(
            who.person(),
            List.of(other),
            Personal.of(who.person(), "Kartu keluarga dan foto sama (contoh)")));
  }

  private static RegisterPerson register(
      Applicant who, PersonId as, IdentityDocument identity, String name) {
    return new RegisterPerson(
        as,
        Personal.of(as, identity),
        Personal.of(as, name),
        Personal.of(as, who.who().birth()),
        who.sex(),
        who.who().education(),
        who.district().code(),
        Personal.of(
            DataSubjectId.of(as),
            new Contact(
                "0801-%04d".formatted(who.ordinal()),
                "ganda%05d@contoh.invalid".formatted(who.ordinal()))),
        true);
  }
}
