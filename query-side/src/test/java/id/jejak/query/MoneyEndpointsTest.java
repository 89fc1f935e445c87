package id.jejak.query;

import static id.jejak.query.Sample.CLASS;
import static id.jejak.query.Sample.MAKARTI;
import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.PROGRAM;
import static id.jejak.query.Sample.TALANG;
import static id.jejak.query.Sample.applied;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static id.jejak.query.Sample.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.funding.AllocationApproved;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.ExpensePaid;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingQueued;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.target.Achievement;
import id.jejak.messages.target.TargetId;
import id.jejak.messages.target.TargetSet;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCompleted;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Money and targets over HTTP: a class is paid, Siti is certified and placed, Budi left his job
/// early, and Ani waits for her stipend.
class MoneyEndpointsTest {
  static final OrganizationId OFFICE = new OrganizationId("org-office");
  static final AllocationId TRAINING = AllocationId.of(PROGRAM, FundingLine.TRAINING);
  static final AllocationId STIPENDS = AllocationId.of(PROGRAM, FundingLine.STIPEND);
  static final ProgramId BELOW = new ProgramId("prog-below");
  static final Purpose FOR_CLASS = Purpose.of(PROGRAM, CLASS);
  static final Purpose SITI = Purpose.of(enrollment("siti"));
  static final Purpose BUDI = Purpose.of(enrollment("budi"));
  static final Purpose ANI = Purpose.of(enrollment("ani"));
  static final Rupiah PRICE = new Rupiah(50_000_000);
  static final Rupiah STIPEND = new Rupiah(750_000);

  static ReadSide side;

  @BeforeAll
  static void start() {
    side = new ReadSide().shows(story());
  }

  @AfterAll
  static void stop() {
    side.close();
  }

  static AllocationApproved approved(FundingLine line, long amount, Rupiah price) {
    return new AllocationApproved(
        AllocationId.of(PROGRAM, line),
        PROGRAM,
        FundingSource.APBD,
        2023,
        OFFICE,
        new AgreementId("agr-1"),
        line,
        new Rupiah(amount),
        price);
  }

  static TrainingCompleted completed(EnrollmentRef of) {
    return new TrainingCompleted(
        of,
        Sample.SCHEME,
        Sample.LSP,
        day("2023-02-20"),
        new Attendance(of.enrollment(), 30, 30),
        240);
  }

  static PlacementRef job(String name) {
    return PlacementRef.of(
        new PlacementId("plc-" + name),
        person(name),
        new OrganizationId("org-pt"),
        PROGRAM,
        certificate(name).certificate());
  }

  static PlacementStarted placed(String name) {
    return new PlacementStarted(
        job(name), EmploymentKind.PERMANENT, WageBand.MINIMUM, List.of(30), day("2023-05-01"));
  }

  static CertificateIssued issued(String name) {
    return new CertificateIssued(
        certificate(name),
        new CertificateNumber("74100 2166 5 000000" + name.length() + " 2023"),
        Personal.of(person(name), "OTO.001.00001.2023"),
        new Period(day("2023-03-20"), day("2026-03-19")),
        PLENARY,
        12,
        null,
        null);
  }

  static TargetSet target(
      String id, @Nullable String parent, Set<Achievement> counts, Set<ProgramId> programs) {
    return new TargetSet(
        new TargetId(id),
        "Target " + id,
        OFFICE,
        parent == null ? null : new TargetId(parent),
        new Period(day("2023-01-01"), day("2023-12-31")),
        10,
        counts,
        programs,
        null);
  }

  /// Siti trains in the programme below, too.
  static final EnrollmentRef SITI_BELOW =
      new EnrollmentRef(new EnrollmentId("enr-siti-2"), person("siti"), CLASS, BELOW);

  static Story story() {
    return Story.of(
        new ProgramPlanned(
            BELOW,
            "Pelatihan kabupaten",
            OFFICE,
            PROGRAM,
            new AgreementId("agr-1"),
            2023,
            new Period(day("2023-01-01"), day("2023-12-31"))),
        approved(FundingLine.TRAINING, 100_000_000, PRICE),
        approved(FundingLine.STIPEND, 1_500_000, STIPEND),
        applied("siti", MAKARTI, Sex.FEMALE),
        applied("budi", TALANG, Sex.MALE),
        applied("ani", TALANG, Sex.FEMALE),
        new FundsReserved(TRAINING, FundingLine.TRAINING, FOR_CLASS, PRICE),
        new ExpenseCommitted(TRAINING, FundingLine.TRAINING, FOR_CLASS, PRICE, "usr-finance"),
        new TrainingBegun(enrollment("siti"), day("2023-01-09")),
        new TrainingBegun(enrollment("budi"), day("2023-01-09")),
        new FundsReserved(STIPENDS, FundingLine.STIPEND, SITI, STIPEND),
        new FundsReserved(STIPENDS, FundingLine.STIPEND, BUDI, STIPEND),
        new FundingQueued(STIPENDS, FundingLine.STIPEND, ANI, STIPEND, 1),
        new ExpensePaid(TRAINING, FundingLine.TRAINING, FOR_CLASS, PRICE),
        completed(enrollment("siti")),
        completed(enrollment("budi")),
        completed(SITI_BELOW),
        issued("siti"),
        issued("budi"),
        new CertificateWithdrawn(certificate("budi"), day("2023-04-01"), "FRAUD", null),
        placed("siti"),
        placed("budi"),
        new PlacementEnded(job("budi"), day("2023-05-20"), EndReason.values()[0], true),
        target("tgt-nation", null, Set.of(Achievement.TRAINED), Set.of()),
        target("tgt-province", "tgt-nation", Set.of(Achievement.TRAINED), Set.of(PROGRAM)),
        target(
            "tgt-jobs",
            "tgt-nation",
            Set.of(Achievement.PLACED, Achievement.CERTIFIED),
            Set.of(PROGRAM)));
  }

  @Test
  void a_line_tells_what_is_left_and_who_waits() {
    var lines = side.get("/api/v1/programs/prog-bny/funds");

    assertThat(lines.at("/lines/0/line").asString()).isEqualTo("STIPEND");
    assertThat(lines.at("/lines/0/unitPrice").asLong()).isEqualTo(750_000);
    assertThat(lines.at("/lines/0/left").asLong()).isZero();
    assertThat(lines.at("/lines/0/waiting").asInt()).isEqualTo(1);
    assertThat(lines.at("/lines/0/waitingAmount").asLong()).isEqualTo(750_000);
  }

  @Test
  void who_waits_for_money_is_listed_in_order() {
    var queue = side.get("/api/v1/programs/prog-bny/funds/STIPEND/queue");

    assertThat(queue.at("/items")).hasSize(1);
    assertThat(queue.at("/items/0/person").asString()).isEqualTo("per-ani");
    assertThat(queue.at("/items/0/place").asInt()).isEqualTo(1);
  }

  @Test
  void the_trail_of_a_class_ends_with_its_people() {
    var trail = side.get("/api/v1/allocations/" + TRAINING + "/trail");

    assertThat(trail.at("/items/0/paid").asLong()).isEqualTo(50_000_000);
    assertThat(trail.at("/items/0/people").asString()).isEqualTo("per-budi,per-siti");
    assertThat(trail.at("/items/0/completed").asInt()).isEqualTo(2);
    assertThat(trail.at("/items/0/certified").asInt()).isEqualTo(1);
    assertThat(trail.at("/items/0/placed").asInt()).isEqualTo(1);
  }

  @Test
  void a_person_costs_what_was_paid_over_all_who_came_so_far() {
    var costs = side.get("/api/v1/programs/prog-bny/costs");

    assertThat(costs.at("/paid").asLong()).isEqualTo(50_000_000);
    assertThat(costs.at("/perCompleted").asLong()).isEqualTo(25_000_000);
    assertThat(costs.at("/perCertified").asLong()).isEqualTo(50_000_000);
    assertThat(costs.at("/perPlaced").asLong()).isEqualTo(50_000_000);
  }

  @Test
  void what_is_open_at_the_end_of_the_year_is_listed() {
    var year = side.get("/api/v1/offices/org-office/fiscal-years/2023");
    assertThat(year.at("/items/0/openItems").asInt()).isEqualTo(2);
    assertThat(year.at("/items/0/openAmount").asLong()).isEqualTo(1_500_000);
    assertThat(year.at("/items/1/openItems").asInt()).isZero();

    var open = side.get("/api/v1/allocations/" + STIPENDS + "/open-items");
    assertThat(open.at("/items")).hasSize(2);
    assertThat(open.at("/items/0/person").asString()).isEqualTo("per-budi");
  }

  @Test
  void a_person_counts_once_in_a_target_and_in_all_above_it() {
    var nation = side.get("/api/v1/targets/tgt-nation/progress");

    assertThat(nation.at("/whole/events").asInt()).isEqualTo(3);
    assertThat(nation.at("/whole/people").asInt()).isEqualTo(2);
    assertThat(nation.at("/whole/perMille").asInt()).isEqualTo(200);
    assertThat(nation.at("/parts")).hasSize(2);
  }

  @Test
  void neither_an_early_end_nor_a_withdrawn_certificate_counts() {
    var jobs = side.get("/api/v1/targets/tgt-jobs/progress");

    assertThat(jobs.at("/whole/events").asInt()).isEqualTo(2);
    assertThat(jobs.at("/whole/people").asInt()).isEqualTo(1);
  }

  @Test
  void targets_are_listed() {
    assertThat(side.get("/api/v1/targets").at("/items")).hasSize(3);
    assertThat(side.get("/api/v1/targets/tgt-none/progress").status()).isEqualTo(404);
  }
}
