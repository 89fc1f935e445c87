package id.jejak.query;

import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.TALANG;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.notification.NotificationId;
import id.jejak.messages.notification.NotificationRequested;
import id.jejak.messages.notification.NotificationWithheld;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.CorrectionProposed;
import id.jejak.messages.person.DuplicateId;
import id.jejak.messages.person.DuplicateSign;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonsMerged;
import id.jejak.messages.person.Sex;
import id.jejak.messages.privacy.AccessRequested;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachId;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataCategory;
import id.jejak.messages.privacy.DataRequestId;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.DossierDelivered;
import id.jejak.messages.privacy.Duty;
import id.jejak.messages.privacy.ErasureExecuted;
import id.jejak.messages.privacy.ErasureRequested;
import id.jejak.messages.privacy.ErasureScope;
import id.jejak.messages.privacy.Kept;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.shared.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the endpoints say about people and their data, once they were corrected, merged, restricted
/// and erased.
class PeopleEndpointsTest {
  private static final BreachId BREACH = new BreachId("brc-1");
  private static final DataRequestId ACCESS = new DataRequestId("dsr-1");
  private static final DataRequestId ERASURE = new DataRequestId("dsr-2");
  private static final CorrectionId CORRECTION = new CorrectionId("cor-1");
  private static final DuplicateId DUPLICATE = DuplicateId.of(person("siti-2"), person("siti"));
  private static final PersonData NAME =
      PersonData.ofName(Personal.of(person("siti"), "Siti Aminah"));

  private static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide().shows(story());
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  private static DataSubjectId subject(String name) {
    return DataSubjectId.of(person(name));
  }

  private static Personal<String> sealed(String text) {
    return Personal.of(person("siti"), text);
  }

  private static Story story() {
    return Story.of(
        EndpointsTest.registered("siti", "Siti", Sex.FEMALE, MAKARTI),
        EndpointsTest.registered("siti-2", "Siti", Sex.FEMALE, MAKARTI),
        EndpointsTest.registered("budi", "Budi", Sex.MALE, TALANG),
        EndpointsTest.registered("wati", "Wati", Sex.FEMALE, TALANG),
        EndpointsTest.registered("hadi", "Hadi", Sex.MALE, TALANG),
        new DuplicateSuspected(
            DUPLICATE, person("siti-2"), person("siti"), DuplicateSign.NAME_AND_BIRTH, "usr-a"),
        new CorrectionProposed(
            person("siti"), CORRECTION, NAME, sealed("family card"), null, "usr-a"),
        new PersonDataCorrected(
            person("siti"),
            CORRECTION,
            NAME.fields(),
            PersonData.ofName(sealed("Siti")),
            NAME,
            sealed("family card"),
            null,
            "usr-a",
            "usr-b",
            List.of()),
        new PersonsMerged(
            person("siti"), List.of(person("siti-2")), sealed("same fingerprints"), "usr-b"),
        new ConsentGiven(subject("siti"), person("siti"), ConsentPurpose.MARKETING, "v1"),
        new ProcessingRestricted(subject("budi"), person("budi")),
        new AccessRequested(subject("siti"), person("siti"), ACCESS),
        new DossierDelivered(subject("siti"), person("siti"), ACCESS),
        new ErasureRequested(subject("wati"), person("wati"), ERASURE),
        new ErasureExecuted(
            subject("wati"),
            person("wati"),
            ERASURE,
            ErasureScope.PARTIAL,
            List.of(person("wati")),
            List.of(new Kept(Duty.VALID_CERTIFICATE, "cert-1", day("2026-03-19"))),
            "UU 27/2022 art. 15; PP 10/2018"),
        new ErasureRequested(subject("hadi"), person("hadi"), new DataRequestId("dsr-3")),
        new BreachReported(
            BREACH,
            Set.of(DataCategory.CONTACT),
            new Period(day("2023-01-01"), day("2023-01-02")),
            "LOST_LAPTOP",
            "LOCKED"),
        new AffectedNamed(BREACH, List.of(person("siti"), person("budi"))),
        new BreachNotified(BREACH, 1, List.of(person("siti"), person("budi"))),
        new AffectedNamed(BREACH, List.of(person("hadi"))),
        requested(
            RequestNotification.to(
                person("siti"), Template.BREACH_NOTICE, Map.of("breach", "brc-1"), "brc-1")),
        new NotificationWithheld(
            new NotificationId("ntf-2"),
            "per-budi",
            Template.CERTIFICATE_READY,
            NotificationWithheld.Why.RESTRICTED));
  }

  private static NotificationRequested requested(RequestNotification asked) {
    return new NotificationRequested(
        asked.notification(), asked.recipient(), asked.template(), asked.parameters());
  }

  @Test
  void a_corrected_name_is_the_one_that_is_shown_and_found() {
    assertThat(side.get("/api/v1/persons/per-siti").at("/person/name").asString())
        .isEqualTo("Siti Aminah");
    assertThat(side.get("/api/v1/persons?name=AMINAH").at("/items/0/person").asString())
        .isEqualTo("per-siti");
    var corrections = side.get("/api/v1/correction-proposals?person=per-siti");
    assertThat(corrections.at("/items/0/nameBefore").asString()).isEqualTo("Siti");
    assertThat(corrections.at("/items/0/nameAfter").asString()).isEqualTo("Siti Aminah");
    assertThat(corrections.at("/items/0/evidence").asString()).isEqualTo("family card");
    assertThat(corrections.at("/items/0/requester").asString()).isEqualTo("usr-a");
    assertThat(corrections.at("/items/0/approver").asString()).isEqualTo("usr-b");
  }

  @Test
  void who_was_merged_leads_to_who_stands_for_them() {
    assertThat(side.get("/api/v1/persons/per-siti-2").at("/person/mergedInto").asString())
        .isEqualTo("per-siti");
    assertThat(side.get("/api/v1/persons/per-siti").at("/merged/0").asString())
        .isEqualTo("per-siti-2");
    assertThat(side.get("/api/v1/persons/per-siti-2/journey").at("/person/person").asString())
        .isEqualTo("per-siti");
    assertThat(side.get("/api/v1/duplicates?status=MERGED").at("/items/0/settledBy").asString())
        .isEqualTo("usr-b");
  }

  @Test
  void somebody_is_found_by_document_without_a_number_in_any_address() {
    var found =
        side.post(
            "/api/v1/persons/search",
            """
            {"name": "siti-2", "birth": "1990-01-01"}
            """);
    assertThat(found.at("/items/0/person").asString()).isEqualTo("per-siti");
    assertThat(side.post("/api/v1/persons/search", "{}").at("/code").asString())
        .isEqualTo("SEARCH_INCOMPLETE");
  }

  @Test
  void who_was_erased_in_part_is_not_found_by_name() {
    assertThat(side.get("/api/v1/persons?name=wati").at("/items").size()).isZero();
    assertThat(side.get("/api/v1/persons/per-wati").at("/person/data").asString())
        .isEqualTo("ERASED_PARTIAL");
    assertThat(side.get("/api/v1/persons/per-budi").at("/person/data").asString())
        .isEqualTo("RESTRICTED");
  }

  @Test
  void people_are_listed_page_by_page() {
    var first = side.get("/api/v1/persons?district=16.07.12&limit=2");
    assertThat(first.at("/items").size()).isEqualTo(2);
    var second =
        side.get("/api/v1/persons?district=16.07.12&limit=2&after=" + first.at("/next").asString());
    assertThat(second.at("/items").size()).isEqualTo(1);
    assertThat(second.at("/next").isNull()).isTrue();
  }

  @Test
  void everybody_sees_their_consents_and_requests() {
    assertThat(side.get("/api/v1/persons/per-siti/consents").at("/items/0/purpose").asString())
        .isEqualTo("MARKETING");
    assertThat(side.get("/api/v1/persons/per-siti/data-requests").at("/items/0/status").asString())
        .isEqualTo("DELIVERED");
    var erased = side.get("/api/v1/persons/per-wati/data-requests");
    assertThat(erased.at("/items/0/status").asString()).isEqualTo("ERASED_PARTIAL");
    assertThat(erased.at("/items/0/kept").asString()).isEqualTo("VALID_CERTIFICATE cert-1");
    assertThat(side.get("/api/v1/data-requests?status=OPEN").at("/items").size()).isEqualTo(1);
  }

  @Test
  void a_dossier_covers_every_identifier_of_the_person() {
    var dossier = side.get("/api/v1/persons/per-siti/dossier");
    assertThat(dossier.at("/persons/1").asString()).isEqualTo("per-siti-2");
    assertThat(dossier.at("/timeline").size()).isPositive();
    assertThat(side.get("/api/v1/persons/per-nobody/dossier").status()).isEqualTo(404);
  }

  @Test
  void a_breach_shows_whom_it_touched_and_who_was_told() {
    var breach = side.get("/api/v1/breaches");
    assertThat(breach.at("/items/0/affected").asLong()).isEqualTo(3);
    assertThat(breach.at("/items/0/told").asLong()).isEqualTo(2);
    var persons = side.get("/api/v1/breaches/brc-1/persons");
    assertThat(persons.at("/items/0/notice").asInt()).isEqualTo(1);
    assertThat(persons.at("/items/1/person").asString()).isEqualTo("per-hadi");
    assertThat(persons.at("/items/1/notice").isNull()).isTrue();
  }

  @Test
  void a_notice_is_read_in_words_and_a_withheld_one_says_why() {
    var notice = side.get("/api/v1/notifications?recipient=per-siti");
    assertThat(notice.at("/items/0/text").asString()).isEqualTo("BREACH_NOTICE {breach=brc-1}");
    var withheld = side.get("/api/v1/notifications?recipient=per-budi");
    assertThat(withheld.at("/items/0/withheldFor").asString()).isEqualTo("RESTRICTED");
  }

  @Test
  void what_waits_for_the_office_is_in_its_work_queue() {
    var queue = side.get("/api/v1/work-queue?role=PROGRAM_ADMIN");
    assertThat(queue.body().toString())
        .contains("VERIFY_REQUESTER", "dsr-3", "NOTIFY_BREACH")
        .doesNotContain("REVIEW_DUPLICATE", "ANSWER_CORRECTION", "DELIVER_DOSSIER");
  }
}
