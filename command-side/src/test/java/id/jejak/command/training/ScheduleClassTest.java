package id.jejak.command.training;

import static id.jejak.command.training.Examples.AGREED;
import static id.jejak.command.training.Examples.AGREEMENT;
import static id.jejak.command.training.Examples.BLK;
import static id.jejak.command.training.Examples.CAPABLE;
import static id.jejak.command.training.Examples.CENTRE;
import static id.jejak.command.training.Examples.CLASS;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.HERE;
import static id.jejak.command.training.Examples.LAST_DAY;
import static id.jejak.command.training.Examples.LSP;
import static id.jejak.command.training.Examples.OTO;
import static id.jejak.command.training.Examples.PLANNED;
import static id.jejak.command.training.Examples.PROGRAM;
import static id.jejak.command.training.Examples.PROVIDER;
import static id.jejak.command.training.Examples.PUBLISHED;
import static id.jejak.command.training.Examples.SCHEDULED;
import static id.jejak.command.training.Examples.SCHEME;
import static id.jejak.command.training.Examples.SEATS;
import static id.jejak.command.training.Examples.SIGNED;
import static id.jejak.command.training.Examples.THERE;
import static id.jejak.command.training.Examples.TYPE;
import static id.jejak.command.training.Examples.YEAR;
import static id.jejak.command.training.Examples.published;
import static id.jejak.command.training.Examples.trainingClass;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Decision;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.CapabilityEnded;
import id.jejak.messages.organization.CapabilityRecorded;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationNotActive;
import id.jejak.messages.organization.OrganizationSuspended;
import id.jejak.messages.organization.ProviderNotCapable;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.QuotaBelowReserved;
import id.jejak.messages.program.TrainingTypeUnknown;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.training.CertifierMismatch;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleClassTest {
  private final DeciderSpec<
          TrainingClassCommand, TrainingClass, TrainingClassEvent, TrainingClassFacts>
      planned = trainingClass().where(SCHEME.scheme(), PUBLISHED);

  @Test
  void a_class_of_the_programme_is_scheduled() {
    planned.when(schedule(SCHEME)).then(SCHEDULED);
  }

  @Test
  void scheduling_twice_changes_nothing() {
    planned.given(SCHEDULED).when(schedule(SCHEME)).thenNothing();
  }

  @Test
  void another_class_cannot_go_by_the_same_name() {
    planned
        .given(SCHEDULED)
        .when(schedule(SCHEME, new ReservedSeats(HERE, 1)))
        .thenRefused(new AlreadyExists(CLASS.value()));
  }

  @Test
  void the_programme_must_be_there() {
    trainingClass()
        .where(PROGRAM)
        .when(schedule(SCHEME))
        .thenRefused(new NotFound(PROGRAM.value()));
  }

  @Test
  void a_cancelled_programme_gets_no_class() {
    planned
        .where(PROGRAM, PLANNED, PROVIDER, TYPE, new ProgramCancelled(PROGRAM, "no budget"))
        .when(schedule(SCHEME))
        .thenRefused(new IllegalTransition(PROGRAM.value(), "CANCELLED"));
  }

  @Test
  void the_programme_must_have_the_training_type() {
    planned
        .where(PROGRAM, PLANNED, PROVIDER)
        .when(schedule(SCHEME))
        .thenRefused(new TrainingTypeUnknown(PROGRAM, OTO));
  }

  @Test
  void the_class_teaches_the_scheme_version_of_the_training_type() {
    var second = new SchemeVersion(SCHEME.scheme(), 2);
    planned.when(schedule(second)).thenRefused(new SchemeVersionMismatch(second, 1));
  }

  @Test
  void the_scheme_version_must_be_published() {
    planned
        .where(SCHEME.scheme())
        .when(schedule(SCHEME))
        .thenRefused(new SchemeVersionMismatch(SCHEME, 0));
  }

  @Test
  void no_more_seats_are_reserved_than_there_are() {
    planned
        .when(schedule(SCHEME, new ReservedSeats(HERE, 2), new ReservedSeats(THERE, 2)))
        .thenRefused(new QuotaBelowReserved(3, 4));
  }

  @Test
  void the_agreement_covers_the_scheme_on_the_first_day() {
    planned
        .where(AGREEMENT, AGREED)
        .when(schedule(SCHEME))
        .thenRefused(new NoAgreementInForce(AGREEMENT, FIRST_DAY));
    planned
        .where(AGREEMENT, AGREED, SIGNED, new AgreementTerminated(AGREEMENT, FIRST_DAY, "breach"))
        .when(schedule(SCHEME))
        .thenRefused(new NoAgreementInForce(AGREEMENT, FIRST_DAY));
    planned
        .where(
            AGREEMENT,
            new AgreementDrafted(
                AGREEMENT,
                AgreementKind.PKS,
                List.of(BLK, LSP),
                new AgreementTerms(Set.of(new SchemeId("sch-las")), "Las", YEAR, 0, null)),
            SIGNED)
        .when(schedule(SCHEME))
        .thenRefused(new NoAgreementInForce(AGREEMENT, FIRST_DAY));
  }

  @Test
  void only_a_provider_of_the_programme_trains() {
    planned
        .where(PROGRAM, PLANNED, TYPE)
        .when(schedule(SCHEME))
        .thenRefused(new NotFound(BLK.value()));
  }

  @Test
  void who_trains_can_teach_the_scheme_on_the_first_day() {
    var incapable = new ProviderNotCapable(BLK, SCHEME.scheme(), FIRST_DAY);
    planned.where(BLK, CENTRE).when(schedule(SCHEME)).thenRefused(incapable);
    planned
        .where(BLK, CENTRE, CAPABLE, new CapabilityEnded(BLK, SCHEME.scheme(), FIRST_DAY))
        .when(schedule(SCHEME))
        .thenRefused(incapable);
    planned
        .where(
            BLK,
            CENTRE,
            new CapabilityRecorded(
                BLK, SCHEME.scheme(), new Period(YEAR.from(), FIRST_DAY.minusDays(1))))
        .when(schedule(SCHEME))
        .thenRefused(incapable);
  }

  @Test
  void a_suspended_provider_trains_nobody() {
    planned
        .where(BLK, CENTRE, CAPABLE, new OrganizationSuspended(BLK, FIRST_DAY, "audit"))
        .when(schedule(SCHEME))
        .thenRefused(new OrganizationNotActive(BLK, FIRST_DAY));
  }

  @Test
  void a_scheme_that_the_police_certifies_needs_no_certification_body() {
    var guards = planned.where(SCHEME.scheme(), published(Certifier.EXTERNAL));
    guards.when(schedule(SCHEME)).thenRefused(new CertifierMismatch(SCHEME));
    assertThat(guards.when(uncertified()).decision()).isInstanceOf(Decision.Accepted.class);
    planned.when(uncertified()).thenRefused(new CertifierMismatch(SCHEME));
  }

  private static ScheduleClass uncertified() {
    return schedule(SCHEME, (OrganizationId) null);
  }

  private static ScheduleClass schedule(SchemeVersion scheme, ReservedSeats... reserved) {
    return schedule(scheme, LSP, reserved);
  }

  private static ScheduleClass schedule(
      SchemeVersion scheme, @Nullable OrganizationId lsp, ReservedSeats... reserved) {
    return new ScheduleClass(
        CLASS,
        PROGRAM,
        1,
        OTO,
        scheme,
        BLK,
        lsp,
        FundingSource.APBD,
        SEATS,
        List.of(reserved),
        FIRST_DAY,
        LAST_DAY,
        4,
        8,
        Mode.ON_SITE);
  }
}
