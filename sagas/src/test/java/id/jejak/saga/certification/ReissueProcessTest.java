package id.jejak.saga.certification;

import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.certification.SampleCertificate.CERTIFICATE;
import static id.jejak.saga.certification.SampleCertificate.EXPIRED;
import static id.jejak.saga.certification.SampleCertificate.ISSUED;
import static id.jejak.saga.certification.SampleCertificate.REINSTATED;
import static id.jejak.saga.certification.SampleCertificate.SUPERSEDED;
import static id.jejak.saga.certification.SampleCertificate.WITHDRAWN;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.certification.ReissueAfterCorrection;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonField;
import id.jejak.messages.person.PersonId;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReissueProcessTest {
  private static final PersonId PERSON = SITI.person();
  private static final CaseId CASE = new CaseId("cas-1");

  private static ProcessSpec<?> reissuing() {
    return ProcessSpec.of(new ReissueProcess(), PERSON.value());
  }

  private static PersonDataCorrected corrected(PersonField field) {
    var data = new PersonData(null, null, null, null, null, null);
    return new PersonDataCorrected(
        PERSON,
        new CorrectionId("cor-1"),
        Set.of(field),
        data,
        data,
        Personal.of(PERSON, "KTP"),
        null,
        "usr-1",
        "usr-2",
        List.of());
  }

  private static CaseDecided decided(String subject) {
    return new CaseDecided(
        new CaseRef(
            CASE,
            CaseKind.CORRECTION,
            subject,
            "MISPRINT",
            PERSON,
            CERTIFICATE,
            FIRST.assessment(),
            null,
            null),
        CaseOutcome.CORRECT,
        "MISPRINT",
        "usr-2");
  }

  private static Act[] reissue(String reason, @Nullable CaseId by) {
    return new Act[] {
      new Note(CERTIFICATE.value(), by == null ? reason : by.value()),
      new Send("reissue:" + CERTIFICATE, new ReissueAfterCorrection(CERTIFICATE, reason, by))
    };
  }

  @Test
  void a_corrected_name_is_printed_on_new_certificates() {
    reissuing()
        .given(ISSUED)
        .when(corrected(PersonField.NAME))
        .then(reissue("NAME_CORRECTED", null));
  }

  @Test
  void what_no_certificate_shows_changes_none() {
    reissuing().given(ISSUED).when(corrected(PersonField.DOMICILE)).thenNothing();
  }

  @Test
  void what_is_over_is_not_mended() {
    reissuing().given(ISSUED, EXPIRED).when(corrected(PersonField.NAME)).thenNothing();
  }

  @Test
  void a_mistake_in_the_certificate_itself_is_mended_by_the_case() {
    reissuing().given(ISSUED).when(decided(CERTIFICATE.value())).then(reissue("CASE", CASE));
    reissuing().given(ISSUED).when(decided(PERSON.value())).thenNothing();
  }

  @Test
  void a_suspended_one_waits_until_it_is_reinstated() {
    reissuing()
        .given(ISSUED, corrected(PersonField.NAME))
        .refused("reissue:" + CERTIFICATE, "ILLEGAL_TRANSITION", "SUSPENDED")
        .has(CERTIFICATE.value() + ": NAME_CORRECTED")
        .when(REINSTATED)
        .then(reissue("NAME_CORRECTED", null));
  }

  @Test
  void a_reinstated_one_without_a_mistake_stays_as_it_is() {
    reissuing().given(ISSUED).when(REINSTATED).thenNothing();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new ReissueProcess(), PERSON.value(), _ -> "WATCHING")
        .walking(ISSUED, REINSTATED, EXPIRED, WITHDRAWN, SUPERSEDED)
        .walking(corrected(PersonField.NAME), decided(CERTIFICATE.value()))
        .livingWith("reissue ILLEGAL_TRANSITION")
        .approve();
  }
}
