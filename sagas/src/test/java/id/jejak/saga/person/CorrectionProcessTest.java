package id.jejak.saga.person;

import static id.jejak.saga.Sample.SITI;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.CorrectionRejected;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionProcessTest {
  private static final PersonId PERSON = SITI.person();
  private static final CorrectionId CORRECTION = new CorrectionId("cor-1");
  private static final Personal<String> EVIDENCE = Personal.of(PERSON, "family card");
  private static final PersonData NAME = PersonData.ofName(Personal.of(PERSON, "Siti Aminah"));
  private static final CorrectionProposed PROPOSED =
      new CorrectionProposed(PERSON, CORRECTION, NAME, EVIDENCE, null, "usr-admin");
  private static final PersonDataCorrected CORRECTED = corrected(NAME);
  private static final CorrectionRejected REJECTED =
      new CorrectionRejected(PERSON, CORRECTION, Personal.of(PERSON, "not legible"), "usr-second");

  private static PersonDataCorrected corrected(PersonData to) {
    return new PersonDataCorrected(
        PERSON,
        CORRECTION,
        to.fields(),
        to,
        to,
        EVIDENCE,
        null,
        "usr-admin",
        "usr-second",
        List.of());
  }

  private static Send tell(Template template) {
    return new Send(
        "tell",
        RequestNotification.to(
            PERSON, template, Map.of("correction", CORRECTION.value()), CORRECTION.value()));
  }

  private static ProcessSpec<?> correction() {
    return ProcessSpec.of(new CorrectionProcess(), PERSON.value());
  }

  @Test
  void a_correction_is_answered_within_three_days_also_over_a_weekend() {
    correction().on("2023-01-06").when(PROPOSED).firesAt("answer:cor-1", "2023-01-09T09:00:00");
  }

  @Test
  void the_office_is_reminded_of_a_correction_that_waits() {
    correction()
        .given(PROPOSED)
        .fires("answer:cor-1")
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    Role.PROGRAM_ADMIN,
                    Template.CORRECTION_OVERDUE,
                    Map.of("person", PERSON.value(), "correction", "cor-1"),
                    "answer:cor-1")));
  }

  @Test
  void a_correction_is_told() {
    correction()
        .given(PROPOSED)
        .when(CORRECTED)
        .then(new Cancel("answer:cor-1"), tell(Template.CORRECTION_MADE))
        .awaits();
  }

  @Test
  void a_rejection_is_told() {
    correction()
        .given(PROPOSED)
        .when(REJECTED)
        .then(new Cancel("answer:cor-1"), tell(Template.CORRECTION_REJECTED))
        .awaits();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new CorrectionProcess(), PERSON.value(), _ -> "WATCHING")
        .walking(PROPOSED, CORRECTED, REJECTED)
        .approve();
  }
}
