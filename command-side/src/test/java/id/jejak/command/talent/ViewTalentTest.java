package id.jejak.command.talent;

import static id.jejak.command.talent.Example.HIDDEN;
import static id.jejak.command.talent.Example.PERSON;
import static id.jejak.command.talent.Example.PUBLISHED;
import static id.jejak.command.talent.Example.TALENT;
import static id.jejak.command.talent.Example.talent;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.organization.OrganizationSuspended;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.talent.AccessDenied;
import id.jejak.messages.talent.TalentCommand;
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentField;
import id.jejak.messages.talent.TalentViewId;
import id.jejak.messages.talent.TalentViewed;
import id.jejak.messages.talent.ViewTalent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A company sees only published fields, every look is recorded, and none happens without a valid
/// registration and agreement (R35).
class ViewTalentTest {
  static final OrganizationId COMPANY = new OrganizationId("org-pt");
  static final AgreementId AGREEMENT = new AgreementId("agr-1");
  static final TalentViewId VIEW = new TalentViewId("tvw-1");
  static final ViewTalent LOOK = at(TalentField.NAME);
  static final TalentViewed LOOKED =
      new TalentViewed(TALENT, PERSON, VIEW, COMPANY, AGREEMENT, Set.of(TalentField.NAME));
  static final AgreementDrafted DRAFTED =
      new AgreementDrafted(
          AGREEMENT,
          AgreementKind.MOU,
          List.of(new OrganizationId("org-office"), COMPANY),
          new AgreementTerms(
              Set.of(),
              "intake",
              new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
              0,
              null));
  static final AgreementSigned SIGNED =
      new AgreementSigned(AGREEMENT, LocalDate.of(2023, 1, 2), List.of());

  static ViewTalent at(TalentField field) {
    return new ViewTalent(TALENT, VIEW, COMPANY, AGREEMENT, Set.of(field));
  }

  static DeciderSpec<TalentCommand, Talent, TalentEvent, TalentFacts> looking() {
    return talent()
        .where(
            COMPANY,
            new OrganizationRegistered(
                COMPANY, OrganizationKind.COMPANY, "PT Maju", new RegionCode("16.07")))
        .where(AGREEMENT, DRAFTED, SIGNED);
  }

  @Test
  void a_look_is_recorded() {
    looking().given(PUBLISHED).when(LOOK).then(LOOKED);
  }

  @Test
  void the_same_look_is_recorded_once_and_the_next_one_again() {
    looking().given(PUBLISHED, LOOKED).when(LOOK).thenNothing();
    var again = new TalentViewId("tvw-2");
    looking()
        .given(PUBLISHED, LOOKED)
        .when(new ViewTalent(TALENT, again, COMPANY, AGREEMENT, Set.of(TalentField.NAME)))
        .then(
            new TalentViewed(TALENT, PERSON, again, COMPANY, AGREEMENT, Set.of(TalentField.NAME)));
  }

  @Test
  void what_is_not_published_is_not_seen() {
    looking().given(PUBLISHED).when(at(TalentField.CONTACT)).thenRefused(denied());
  }

  @Test
  void a_company_that_is_not_registered_sees_nothing() {
    looking().where(COMPANY).given(PUBLISHED).when(LOOK).thenRefused(denied());
  }

  @Test
  void what_is_no_company_sees_nothing() {
    looking()
        .where(
            COMPANY,
            new OrganizationRegistered(
                COMPANY, OrganizationKind.INSURER, "Asuransi", new RegionCode("16.07")))
        .given(PUBLISHED)
        .when(LOOK)
        .thenRefused(denied());
  }

  @Test
  void without_an_agreement_in_force_nothing_is_seen() {
    looking().where(AGREEMENT).given(PUBLISHED).when(LOOK).thenRefused(denied());
    looking().where(AGREEMENT, DRAFTED).given(PUBLISHED).when(LOOK).thenRefused(denied());
    looking()
        .where(
            AGREEMENT,
            DRAFTED,
            SIGNED,
            new AgreementTerminated(AGREEMENT, LocalDate.of(2023, 2, 1), "BREACH"))
        .given(PUBLISHED)
        .when(LOOK)
        .thenRefused(denied());
    looking()
        .by(DeciderSpec.at("2024-01-01T03:00:00Z", "usr-hr"))
        .given(PUBLISHED)
        .when(LOOK)
        .thenRefused(denied());
  }

  @Test
  void a_company_that_is_suspended_sees_nothing() {
    looking()
        .where(
            COMPANY,
            new OrganizationRegistered(
                COMPANY, OrganizationKind.COMPANY, "PT Maju", new RegionCode("16.07")),
            new OrganizationSuspended(COMPANY, LocalDate.of(2023, 2, 1), "FRAUD"))
        .given(PUBLISHED)
        .when(LOOK)
        .thenRefused(denied());
  }

  @Test
  void an_employer_that_withdrew_sees_nothing() {
    var id = EmployerId.of(COMPANY);
    looking()
        .where(id, new EmployerWithdrew(id, COMPANY, LocalDate.of(2023, 2, 1), "RELOCATION"))
        .given(PUBLISHED)
        .when(LOOK)
        .thenRefused(denied());
  }

  @Test
  void who_is_hidden_is_not_there() {
    looking().given(PUBLISHED, HIDDEN).when(LOOK).thenRefused(new NotFound(TALENT.value()));
    looking().when(LOOK).thenRefused(new NotFound(TALENT.value()));
  }

  private static AccessDenied denied() {
    return new AccessDenied(COMPANY);
  }
}
