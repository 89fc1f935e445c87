package id.jejak.query;

import static id.jejak.query.Sample.ASSESSOR;
import static id.jejak.query.Sample.CLASS;
import static id.jejak.query.Sample.LSP;
import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.TALANG;
import static id.jejak.query.Sample.applied;
import static id.jejak.query.Sample.attempt;
import static id.jejak.query.Sample.candidate;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static id.jejak.query.Sample.person;
import static id.jejak.query.Sample.scheduled;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Personal;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.TimerScheduled;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.WaitingListed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The endpoints over HTTP, on the rows of a small programme.
class EndpointsTest {
  static final OrganizationId OFFICE = new OrganizationId("org-office");
  static final AllocationId STIPENDS = AllocationId.of(PROGRAM, FundingLine.STIPEND);
  static final Rupiah STIPEND = new Rupiah(750_000);
  static final Purpose FOR_SITI = Purpose.of(enrollment("siti"));
  static final ProcessKey CONFIRMATION = new ProcessKey("recruitment", "enr-budi");
  static final String NUMBER = "74100 2166 5 0000001 2023";

  static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide().shows(story());
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  static Story story() {
    var siti = enrollment("siti");
    var budi = enrollment("budi");
    return Story.of(
            registered("siti", "Siti", Sex.FEMALE, MAKARTI),
            registered("budi", "Budi", Sex.MALE, TALANG),
            registered("erased", "Gone", Sex.MALE, TALANG),
            new OrganizationRegistered(
                LSP, OrganizationKind.CERTIFICATION_BODY, "LSP-SRG", new RegionCode("36.73")),
            new SchemePublished(
                SCHEME.scheme(),
                "Servis mobil ringan",
                new SchemeTerms(
                    Packaging.KLASTER,
                    0,
                    "45201",
                    "7231",
                    Certifier.BNSP,
                    List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Servis")),
                    SchemeTerms.Entry.TRAINING,
                    Requirement.NONE,
                    Set.of(Instrument.values()),
                    Set.of(Mode.values()),
                    2,
                    6,
                    36,
                    SchemeTerms.Renewal.RECOGNITION,
                    12,
                    List.of(30, 90, 180),
                    240)),
            new ProgramPlanned(
                PROGRAM,
                "Pelatihan Banyuasin",
                OFFICE,
                null,
                new AgreementId("agr-1"),
                2023,
                new Period(day("2022-11-28"), day("2023-12-31"))),
            new AllocationApproved(
                STIPENDS,
                PROGRAM,
                FundingSource.APBD,
                2023,
                OFFICE,
                new AgreementId("agr-1"),
                FundingLine.STIPEND,
                new Rupiah(312_000_000),
                STIPEND),
            scheduled(),
            applied("siti", MAKARTI, Sex.FEMALE),
            applied("budi", TALANG, Sex.MALE),
            applied("erased", TALANG, Sex.MALE),
            new SelectionStagePassed(siti, SelectionStage.ADMINISTRATION, "OK"),
            new SelectionStagePassed(siti, SelectionStage.TEST, "OK"),
            new SeatReserved(siti, MAKARTI, false),
            new SeatReserved(budi, TALANG, false),
            new SeatOffered(budi, day("2023-01-06"), false),
            new TimerScheduled(CONFIRMATION, "confirm", Instant.parse("2023-01-06T17:00:00Z")),
            new WaitingListed(enrollment("erased"), TALANG, 4),
            new TraineeEnrolled(siti, day("2023-01-04"), day("2023-01-09")),
            new TrainingBegun(siti, day("2023-01-09")),
            new FundsReserved(STIPENDS, FundingLine.STIPEND, FOR_SITI, STIPEND),
            new TrainingCompleted(
                siti,
                SCHEME,
                LSP,
                day("2023-02-20"),
                new Attendance(siti.enrollment(), 30, 30),
                240),
            new StipendAccrued(StipendId.of(siti.enrollment()), siti, STIPEND),
            new StipendApproved(StipendId.of(siti.enrollment()), siti, "usr-finance"),
            new StipendPaid(StipendId.of(siti.enrollment()), siti, STIPEND, "SP2D-1"),
            new ExpensePaid(STIPENDS, FundingLine.STIPEND, FOR_SITI, STIPEND),
            new CertificationApplicationSubmitted(
                candidate("siti"), Track.NEW, Payer.PROGRAM, null, null),
            new CandidateAdmitted(candidate("siti"), day("2023-03-01")),
            new ExamSeatReserved(attempt("siti", 1), ASSESSOR, day("2023-03-10")),
            new AssessmentReported(attempt("siti", 1), ASSESSOR, day("2023-03-10"), Verdict.K),
            new AssessmentDecided(
                attempt("siti", 1), PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null))
        .at("2023-03-20T03:00:00Z")
        .then(
            issued("siti", NUMBER),
            issued("erased", "74100 2166 5 0000002 2023"),
            new CertificateSuspended(certificate("erased"), day("2023-06-01"), "COMPLAINT", null),
            new TalentPublished(
                TalentId.of(person("siti")),
                person("siti"),
                certificate("siti").certificate(),
                SCHEME,
                new Period(day("2023-03-20"), day("2026-03-19")),
                MAKARTI,
                Set.of(TalentField.NAME)),
            new PlacementStarted(
                PlacementRef.of(
                    new PlacementId("plc-1"),
                    person("siti"),
                    new OrganizationId("org-pt"),
                    PROGRAM,
                    certificate("siti").certificate()),
                EmploymentKind.PERMANENT,
                WageBand.MINIMUM,
                List.of(30, 90, 180),
                day("2023-05-01")),
            new CommandRefused("training.ReserveSeat", "cls-oto-1", "QUOTA_EXHAUSTED", Map.of()),
            new CommandRefused("training.ReserveSeat", "cls-oto-1", "QUOTA_EXHAUSTED", Map.of()))
        .then(Cases.story());
  }

  static PersonRegistered registered(String id, String name, Sex sex, RegionCode district) {
    return new PersonRegistered(
        person(id),
        Personal.of(person(id), IdentityDocument.nik("1607114101909001")),
        Personal.of(person(id), name),
        Personal.of(person(id), day("1990-01-01")),
        sex,
        Education.SMA,
        district,
        Personal.of(person(id), new Contact(null, null)),
        true,
        List.of());
  }

  static CertificateIssued issued(String name, String number) {
    return new CertificateIssued(
        certificate(name),
        new CertificateNumber(number),
        Personal.of(person(name), "OTO.001.00001.2023"),
        new Period(day("2023-03-20"), day("2026-03-19")),
        PLENARY,
        12,
        null,
        null);
  }

  @Test
  void a_programme_shows_its_waves_and_counts_each_person_once() {
    var program = side.get("/api/v1/programs/" + PROGRAM);
    assertThat(program.at("/overview/status").asString()).isEqualTo("PLANNED");
    assertThat(program.at("/tree/programs").asInt()).isEqualTo(1);
    assertThat(program.at("/tree/trained").asInt()).isEqualTo(1);
    assertThat(side.get("/api/v1/programs").at("/items/0/program").asString())
        .isEqualTo(PROGRAM.value());
  }

  @Test
  void the_delivery_of_a_class_can_be_checked() {
    var attendance = side.get("/api/v1/classes/" + CLASS + "/attendance");
    assertThat(attendance.at("/people/0/name").asString()).isEqualTo("Siti");
    assertThat(side.get("/api/v1/classes/" + CLASS + "/kits").body().path("items").size()).isZero();
    assertThat(
            side.get("/api/v1/programs/" + PROGRAM + "/classes/below-minimum")
                .body()
                .path("items")
                .size())
        .isZero();
    var conformance = side.get("/api/v1/programs/" + PROGRAM + "/conformance");
    assertThat(conformance.at("/items/0/schemeHours").asInt()).isEqualTo(240);
    assertThat(conformance.at("/items/0/schemeUnits").asInt()).isEqualTo(1);
  }

  @Test
  void a_journey_begins_with_the_registration_and_ends_in_a_job() {
    var journey = side.get("/api/v1/persons/per-siti/journey");

    assertThat(journey.at("/person/name").asString()).isEqualTo("Siti");
    assertThat(journey.at("/enrollments/0/status").asString()).isEqualTo("COMPLETED");
    assertThat(journey.at("/applications/0/firstVerdict").asString()).isEqualTo("K");
    assertThat(journey.at("/certificates/0/number").asString()).isEqualTo(NUMBER);
    assertThat(journey.at("/placements/0/startedOn").asString()).isEqualTo("2023-05-01");
    assertThat(journey.at("/timeline/0/fact").asString()).isEqualTo("PersonRegistered");
    assertThat(journey.at("/timeline/0/occurredAt").asString()).isEqualTo("2023-01-02T02:00:00Z");
    assertThat(journey.at("/timeline").size()).isEqualTo(26);
  }

  @Test
  void an_erased_person_has_a_journey_without_a_name() {
    assertThat(side.get("/api/v1/persons/per-erased/journey").at("/person/name").isNull()).isTrue();
  }

  @Test
  void who_is_not_known_is_a_problem_with_a_code() {
    var unknown = side.get("/api/v1/persons/per-nobody/journey");

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.at("/code").asString()).isEqualTo("NOT_FOUND");
    assertThat(unknown.at("/type").asString()).isEqualTo("/problems/not-found");
  }

  @Test
  void a_class_board_shows_seats_waiting_list_and_reserved_quota() {
    var board = side.get("/api/v1/classes/cls-oto-1");

    assertThat(board.at("/overview/seatsTaken").asInt()).isEqualTo(2);
    assertThat(board.at("/overview/waiting").asInt()).isEqualTo(1);
    assertThat(board.at("/seats").size()).isEqualTo(2);
    assertThat(board.at("/seats/0/name").asString()).isEqualTo("Siti");
    assertThat(board.at("/waiting/0/place").asInt()).isEqualTo(1);
    assertThat(board.at("/waiting/0/person").asString()).isEqualTo("per-erased");
    assertThat(board.at("/reserved/0/seats").asInt()).isEqualTo(1);
    assertThat(board.at("/reserved/0/taken").asInt()).isEqualTo(1);
    assertThat(
            side.get("/api/v1/programs/prog-bny/classes").at("/items/0/trainingClass").asString())
        .isEqualTo("cls-oto-1");
  }

  @Test
  void a_funnel_is_cut_by_what_is_asked_and_sums_up() {
    var bySex = side.get("/api/v1/programs/prog-bny/funnel?by=sex");

    assertThat(bySex.at("/cuts").size()).isEqualTo(2);
    assertThat(bySex.at("/cuts/0/cut").asString()).isEqualTo("MALE");
    assertThat(bySex.at("/cuts/0/applied").asInt()).isEqualTo(2);
    assertThat(bySex.at("/cuts/1/certified").asInt()).isEqualTo(1);
    assertThat(bySex.at("/total/cut").isNull()).isTrue();
    assertThat(bySex.at("/total/applied").asInt()).isEqualTo(3);
    assertThat(bySex.at("/total/seated").asInt()).isEqualTo(2);
    assertThat(bySex.at("/total/placed").asInt()).isEqualTo(1);
    for (var by : List.of("wave", "district", "scheme", "category")) {
      assertThat(side.get("/api/v1/programs/prog-bny/funnel?by=" + by).at("/total/applied").asInt())
          .isEqualTo(3);
    }
    assertThat(side.get("/api/v1/programs/prog-bny/funnel?by=shoe").at("/code").asString())
        .isEqualTo("FUNNEL_BY_UNKNOWN");
  }

  @Test
  void what_people_were_when_they_applied_is_counted_up_to_the_certificate() {
    var categories = side.get("/api/v1/programs/prog-bny/categories");

    assertThat(categories.at("").size()).isEqualTo(2);
    assertThat(categories.at("/0/category").asString()).isEqualTo("JOB_SEEKER");
    assertThat(categories.at("/0/appliedForTraining").asInt()).isEqualTo(1);
    assertThat(categories.at("/0/certified").asInt()).isEqualTo(1);
    assertThat(categories.at("/1/category").asString()).isEqualTo("UNKNOWN");
    assertThat(categories.at("/1/appliedForTraining").asInt()).isEqualTo(2);
  }

  @Test
  void outcomes_are_counted_from_the_views() {
    var outcomes = side.get("/api/v1/programs/prog-bny/outcomes");

    assertThat(outcomes.at("/firstCompetent").asInt()).isEqualTo(1);
    assertThat(outcomes.at("/certificates").asInt()).isEqualTo(2);
    assertThat(outcomes.at("/everSuspended").asInt()).isEqualTo(1);
    assertThat(outcomes.at("/talentsShown").asInt()).isEqualTo(1);
    assertThat(outcomes.at("/placed").asInt()).isEqualTo(1);
  }

  @Test
  void funds_and_stipends_agree_to_the_rupiah() {
    var funds = side.get("/api/v1/programs/prog-bny/funds");

    assertThat(funds.at("/lines/0/line").asString()).isEqualTo("STIPEND");
    assertThat(funds.at("/lines/0/paid").asLong()).isEqualTo(750_000);
    assertThat(funds.at("/lines/0/open").asLong()).isZero();
    assertThat(funds.at("/lines/0/left").asLong()).isEqualTo(311_250_000);
    assertThat(side.get("/api/v1/programs/prog-bny/stipends").at("/totals/paid").asLong())
        .isEqualTo(750_000);
    assertThat(
            side.get("/api/v1/programs/prog-bny/funds/STIPEND/uses")
                .at("/items/0/person")
                .asString())
        .isEqualTo("per-siti");
  }

  @Test
  void the_register_is_read_page_by_page() {
    var first = side.get("/api/v1/certificates?program=prog-bny&limit=1");
    var second = side.get("/api/v1/certificates?limit=1&after=" + first.at("/next").asString());

    assertThat(first.at("/items/0/certificate").asString()).isEqualTo("cert-erased");
    assertThat(second.at("/items/0/certificate").asString()).isEqualTo("cert-siti");
    assertThat(second.at("/next").isNull()).isTrue();
    assertThat(side.get("/api/v1/certificates?status=SUSPENDED").at("/items").size()).isEqualTo(1);
  }

  @Test
  void the_public_check_names_the_holder_only_to_who_has_the_code() {
    var path = "/api/v1/public/certificates/" + NUMBER;

    var without = side.get(path);
    assertThat(without.at("/status").asString()).isEqualTo("ACTIVE");
    assertThat(without.at("/scheme/name").asString()).isEqualTo("Servis mobil ringan");
    assertThat(without.at("/body/name").asString()).isEqualTo("LSP-SRG");
    assertThat(without.at("/validTo").asString()).isEqualTo("2026-03-19");
    assertThat(without.at("/holder").isNull()).isTrue();
    assertThat(side.get(path + "?code=guess").at("/holder").isNull()).isTrue();
    assertThat(side.get(path + "?code=code-of-cert-siti").at("/holder").asString())
        .isEqualTo("Siti");
    assertThat(side.get(path.replace(' ', '-')).status()).isEqualTo(200);
  }

  @Test
  void the_public_check_shows_a_suspension_and_forgets_the_erased() {
    var check =
        side.get("/api/v1/public/certificates/74100 2166 5 0000002 2023?code=code-of-cert-erased");

    assertThat(check.at("/status").asString()).isEqualTo("SUSPENDED");
    assertThat(check.at("/suspendedAt").asString()).isEqualTo("2023-03-20T03:00:00Z");
    assertThat(check.at("/holder").isNull()).isTrue();
    assertThat(side.get("/api/v1/public/certificates/74100 2166 5 9999999 2023").status())
        .isEqualTo(404);
  }

  @Test
  void the_work_queue_says_who_is_waited_for_and_until_when() {
    var queue = side.get("/api/v1/work-queue?role=PERSON&program=prog-bny");

    assertThat(queue.at("/items/0/work").asString()).isEqualTo("CONFIRM_SEAT");
    assertThat(queue.at("/items/0/subject").asString()).isEqualTo("enr-budi");
    assertThat(queue.at("/items/0/due").asString()).isEqualTo("2023-01-06T17:00:00Z");
    assertThat(queue.at("/items/0/overdue").asBoolean()).isFalse();
    assertThat(side.get("/api/v1/deadlines").at("/items/0/key").asString()).isEqualTo("enr-budi");
  }

  @Test
  void refusals_are_counted_by_code() {
    var refusals = side.get("/api/v1/refusals?limit=1");

    assertThat(refusals.at("/counts/1/code").asString()).isEqualTo("QUOTA_EXHAUSTED");
    assertThat(refusals.at("/counts/1/count").asInt()).isEqualTo(2);
    assertThat(refusals.at("/latest/items").size()).isEqualTo(1);
  }

  @Test
  void talents_are_shown_without_who_they_are() {
    var talents = side.get("/api/v1/talents?district=16.07");

    assertThat(talents.at("/items/0/scheme").asString()).isEqualTo("sch-oto");
    assertThat(talents.at("/items/0/person").isMissingNode()).isTrue();
  }

  @Test
  void a_timeline_is_of_anything() {
    var certificate = side.get("/api/v1/timelines/cert-erased");
    assertThat(certificate.at("/items/0/fact").asString()).isEqualTo("CaseOpened");
    var person = side.get("/api/v1/timelines/per-siti?limit=1");
    var more =
        side.get("/api/v1/timelines/per-siti?limit=1&after=" + person.at("/next").asString());
    assertThat(person.at("/items/0/fact").asString()).isEqualTo("PersonRegistered");
    assertThat(more.at("/items/0/fact").asString()).isEqualTo("TrainingApplied");
  }

  @Test
  void cases_are_listed_with_their_deadlines_and_opened_one_by_one() {
    var cases = side.get("/api/v1/cases?kind=RECALL");
    assertThat(cases.at("/items/0/caseId").asString()).isEqualTo("cas-asr");
    assertThat(cases.at("/items/0/dueOn").asString()).isEqualTo("2023-06-01");
    assertThat(cases.at("/items").size()).isEqualTo(2);

    var one = side.get("/api/v1/cases/cas-asr");
    assertThat(one.at("/entry/outcome").asString()).isEqualTo("ACCEPTED_WITH_REASON");
    assertThat(one.at("/statement").asString()).isEqualTo("evidence is sound");
    assertThat(side.get("/api/v1/cases/cas-none").status()).isEqualTo(404);
  }

  @Test
  void the_recalls_of_an_assessor_are_followed_to_their_ends() {
    var recalls = side.get("/api/v1/assessors/asr-1/recalls");
    assertThat(recalls.body().path("items").size()).isEqualTo(1);
    assertThat(recalls.at("/items/0/certificate").asString()).isEqualTo("cert-siti");
    assertThat(recalls.at("/items/0/certificateStatus").asString()).isEqualTo("ACTIVE");
    assertThat(recalls.at("/items/0/outcome").asString()).isEqualTo("ACCEPTED_WITH_REASON");
  }

  @Test
  void an_invalid_body_touches_each_certificate_that_it_gave() {
    var touched = side.get("/api/v1/cases/cas-lsp/touched");
    assertThat(touched.body().path("items").size()).isEqualTo(2);
    assertThat(touched.at("/items/0/certificate").asString()).isEqualTo("cert-erased");
    assertThat(touched.at("/items/0/caseId").asString()).isEqualTo("cas-own");
    assertThat(touched.at("/items/1/caseId").isNull()).isTrue();
  }

  @Test
  void corrections_say_who_asked_on_what_evidence_and_who_approved() {
    var corrections = side.get("/api/v1/corrections?person=per-siti");
    assertThat(corrections.at("/items/0/fact").asString()).isEqualTo("PersonDataCorrected");
    assertThat(corrections.at("/items/0/what").asString()).isEqualTo("NAME");
    assertThat(corrections.at("/items/0/evidence").asString()).isEqualTo("family card");
    assertThat(corrections.at("/items/0/caseId").asString()).isEqualTo("cas-name");
    assertThat(corrections.at("/items/0/requester").asString()).isEqualTo("usr-desk");
    assertThat(corrections.at("/items/0/approver").asString()).isEqualTo("usr-head");
    assertThat(side.get("/api/v1/cases/cas-name").at("/evidence").asString())
        .isEqualTo("family card");
  }

  @Test
  void complaints_are_listed_and_read_one_by_one() {
    var complaints = side.get("/api/v1/complaints?status=RESOLVED");
    assertThat(complaints.at("/items/0/outcome").asString()).isEqualTo("REJECTED");
    assertThat(complaints.at("/items/0/statement").isMissingNode()).isTrue();
    assertThat(side.get("/api/v1/complaints/cpl-1").at("/statement").asString())
        .isEqualTo("too late");
  }

  @Test
  void an_audit_case_shows_its_findings_and_what_was_done() {
    assertThat(side.get("/api/v1/audit-cases").at("/items/0/open").asInt()).isEqualTo(1);
    var audit = side.get("/api/v1/audit-cases/aud-1");
    assertThat(audit.at("/audit/position").asLong()).isEqualTo(42);
    assertThat(audit.at("/audit/question").asString()).isEqualTo("who decided?");
    assertThat(audit.at("/findings/0/action").asString()).isEqualTo("minutes are kept");
    assertThat(audit.at("/findings/1/action").isNull()).isTrue();
  }

  @Test
  void attempts_to_judge_in_ones_own_cause_are_listed() {
    var attempts = side.get("/api/v1/audit/impartiality");
    assertThat(attempts.body().path("items").size()).isEqualTo(1);
    assertThat(attempts.at("/items/0/code").asString()).isEqualTo("CONFLICT_OF_INTEREST");
  }

  @Test
  void a_reader_waits_for_the_position_that_it_names_or_is_told_to_come_back() {
    var path = "/api/v1/classes/cls-oto-1";

    assertThat(side.get(path, "X-Log-Position", "cls-oto-1@5").status()).isEqualTo(200);
    var behind = side.get(path, "X-Log-Position", "cls-oto-1@6");
    assertThat(behind.status()).isEqualTo(503);
    assertThat(behind.at("/code").asString()).isEqualTo("VIEW_BEHIND");
    assertThat(behind.response().headers().firstValue("Retry-After")).contains("1");
    assertThat(side.get(path, "X-Log-Position", "nonsense").at("/code").asString())
        .isEqualTo("LOG_POSITION_INVALID");
  }
}
