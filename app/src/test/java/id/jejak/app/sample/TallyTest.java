package id.jejak.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Derived;
import id.jejak.kernel.Event;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.ExpenseCommitted;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundsReleased;
import id.jejak.messages.funding.FundsReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementRef;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.SeatReserved;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final ProgramId PROGRAM = new ProgramId("prog-1");
  private static final PersonId PERSON = new PersonId("per-1");
  private static final ClassId CLASS = new ClassId("cls-1");
  private static final EnrollmentId ENROLLMENT = EnrollmentId.of(PERSON, CLASS);
  private static final OrganizationId LSP = new OrganizationId("org-lsp");
  private static final SchemeVersion SCHEME = new SchemeVersion(new SchemeId("sch-OTO"), 1);
  private static final LocalDate ISSUED = LocalDate.of(2023, 3, 14);
  private static final CandidateRef CANDIDATE =
      new CandidateRef(ApplicationId.of(ENROLLMENT), PERSON, SCHEME, LSP, PROGRAM, ENROLLMENT);

  private final Tally tally = new Tally();
  private long position;

  @Test
  void a_seat_is_given_or_passed_on() {
    var of = new EnrollmentRef(ENROLLMENT, PERSON, CLASS, PROGRAM);
    happened(new SeatReserved(of, new RegionCode("16.07.11"), false));
    happened(new SeatReserved(of, new RegionCode("16.07.11"), true));
    assertThat(tally.counts()).containsEntry("accepted", 1L).containsEntry("replaced", 1L);
  }

  @Test
  void the_second_decision_about_somebody_is_a_reassessment() {
    happened(decided(1, Verdict.BK));
    assertThat(tally.counts())
        .containsEntry("first.BK", 1L)
        .containsEntry("reassessed.not_taken", 1L);
    happened(decided(2, Verdict.K));
    assertThat(tally.counts())
        .containsEntry("first.BK", 1L)
        .containsEntry("reassessed.K", 1L)
        .containsEntry("reassessed.not_taken", 0L)
        .doesNotContainKey("first.K");
  }

  @Test
  void work_within_180_days_of_the_certificate_counts_once() {
    happened(issued());
    happened(placed("plc-1", ISSUED.plusDays(180)));
    happened(placed("plc-2", ISSUED.plusDays(170)));
    assertThat(tally.of("placed")).isEqualTo(1);
  }

  @Test
  void later_work_does_not_count() {
    happened(issued());
    happened(placed("plc-1", ISSUED.plusDays(181)));
    assertThat(tally.of("placed")).isZero();
  }

  @Test
  void released_money_is_money_that_had_been_committed() {
    var allocation = AllocationId.of(PROGRAM, FundingLine.STIPEND);
    var other = new PersonId("per-2");
    var noShow = new Purpose(PROGRAM, CLASS, EnrollmentId.of(other, CLASS), null, other);
    var dropout = new Purpose(PROGRAM, CLASS, ENROLLMENT, null, PERSON);
    var amount = new Rupiah(750_000);
    happened(new FundsReserved(allocation, FundingLine.STIPEND, noShow, amount));
    happened(new FundsReserved(allocation, FundingLine.STIPEND, dropout, amount));
    happened(new ExpenseCommitted(allocation, FundingLine.STIPEND, dropout, amount, "usr-finance"));
    happened(new FundsReleased(allocation, FundingLine.STIPEND, noShow, amount, "NO_SHOW"));
    happened(new FundsReleased(allocation, FundingLine.STIPEND, dropout, amount, "DROPPED_OUT"));
    assertThat(tally.counts())
        .containsEntry("stipend.committed", 750_000L)
        .containsEntry("stipend.released", 750_000L);
  }

  @Test
  void refusals_are_counted_by_code_and_other_consents_not_at_all() {
    happened(
        new CommandRefused("person.RegisterPerson", "per-1", "NIK_ALREADY_REGISTERED", Map.of()));
    happened(
        new ConsentGiven(DataSubjectId.of(PERSON), PERSON, ConsentPurpose.TRAINING, "2022-11"));
    assertThat(tally.counts())
        .containsOnly(
            Map.entry("refused.NIK_ALREADY_REGISTERED", 1L),
            Map.entry("commands.repeated", 0L),
            Map.entry("appeals.withdrawn", 0L),
            Map.entry("reassessed.not_taken", 0L));
  }

  @Test
  void a_command_that_was_carried_out_twice_is_noticed() {
    UUID command = Derived.uuid("command");
    happened(decided(1, Verdict.K), "plen-1", 0, command);
    happened(decided(1, Verdict.K), "plen-1", 1, command);
    assertThat(tally.of("commands.repeated")).isZero();
    happened(decided(1, Verdict.K), "plen-1", 3, command);
    assertThat(tally.of("commands.repeated")).isEqualTo(1);
  }

  private static AssessmentDecided decided(int attempt, Verdict verdict) {
    var application = CANDIDATE.application();
    return new AssessmentDecided(
        new AssessmentRef(
            AssessmentId.of(application, attempt), attempt, new SessionId("ses-1"), CANDIDATE),
        new PlenaryId("plen-1"),
        verdict,
        ISSUED,
        Set.of(),
        null,
        null);
  }

  private static CertificateIssued issued() {
    var assessment = AssessmentId.of(CANDIDATE.application(), 1);
    var certificate = CertificateId.of(assessment);
    return new CertificateIssued(
        new CertificateRef(
            certificate, PERSON, SCHEME, LSP, PROGRAM, CANDIDATE.application(), assessment),
        new CertificateNumber("45407 7231 2 0000001 2023"),
        Personal.of(PERSON, "OTO 001"),
        new Period(ISSUED, ISSUED.plusMonths(36)),
        new PlenaryId("plen-1"),
        12,
        null,
        null);
  }

  private static PlacementStarted placed(String placement, LocalDate on) {
    return new PlacementStarted(
        PlacementRef.of(
            new PlacementId(placement), PERSON, new OrganizationId("org-employer"), PROGRAM, null),
        EmploymentKind.FIXED_TERM,
        WageBand.MINIMUM,
        List.of(30, 90, 180),
        on);
  }

  private void happened(Event event) {
    happened(event, "some-stream", position, Derived.uuid("command", String.valueOf(position)));
  }

  private void happened(Event event, String stream, long version, UUID command) {
    Instant at = Instant.parse("2023-03-14T02:00:00Z");
    tally.accept(
        new Recorded<>(
            position++,
            stream,
            version,
            Derived.uuid("event", String.valueOf(position)),
            at,
            1,
            Provenance.of(command, "somebody", "PERSON", "org-1", at),
            event));
  }
}
