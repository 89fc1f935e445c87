package id.jejak.app.sample.story;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Names;
import id.jejak.app.sample.Script;
import id.jejak.kernel.Command;
import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.AttachPks;
import id.jejak.messages.agreement.DraftAgreement;
import id.jejak.messages.agreement.SignAgreement;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.RegisterAssessor;
import id.jejak.messages.licence.GrantLspLicence;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.organization.AppointOfficeHolder;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.VerifyTuk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who must be there first: organisations and who signs for them, schemes and agreements, licences,
/// venues and assessors.
final class Institutions {
  private static final String HEAD = "KEPALA";

  private final Plan plan;
  private final Staff staff;
  private final Script.Writer script;
  private final LocalDate epoch;
  private final Period term;
  private final Period inOffice;
  private final Period licensed;

  Institutions(Plan plan, Staff staff, Script.Writer script) {
    this.plan = plan;
    this.staff = staff;
    this.script = script;
    this.epoch = plan.frame().epoch();
    LocalDate signed = plan.frame().signed();
    this.term = new Period(signed, LocalDate.of(plan.frame().fiscalYear() + 1, 12, 31));
    this.inOffice = new Period(signed.minusYears(2), signed.plusYears(3));
    this.licensed = plan.licensed();
  }

  void agree() {
    organizations();
    agreements();
  }

  void license() {
    plan.cast().lsps().forEach(this::certificationBody);
    assessors();
  }

  /// That a body may assess for the scheme of a course in a venue.
  static VerifyTuk verified(Plan plan, Lsp lsp, Tuk tuk, Course course, LocalDate from) {
    return new VerifyTuk(
        tuk.id(), lsp.body().id(), course.schemeId(), new Period(from, plan.frame().end()));
  }

  private void organizations() {
    var cast = plan.cast();
    register(cast.office(), OrganizationKind.LABOUR_OFFICE);
    cast.providers().forEach(each -> register(each, OrganizationKind.TRAINING_CENTRE));
    cast.lsps().forEach(each -> register(each.body(), OrganizationKind.CERTIFICATION_BODY));
    register(cast.authority(), OrganizationKind.AUTHORITY);
    if (plan.ways().founding() != null) {
      register(plan.ways().founding().office(), OrganizationKind.LABOUR_OFFICE);
    }
    register(cast.insurer(), OrganizationKind.INSURER);
    for (District each : requesting()) {
      register(
          new Body(each.office(), "Kantor Camat " + each.title() + " (contoh)", each.code()),
          OrganizationKind.DISTRICT_OFFICE);
    }
    cast.employers().forEach(each -> register(each, OrganizationKind.COMPANY));
    plan.mishaps().leaving().keySet().forEach(each -> register(each, OrganizationKind.COMPANY));
    plan.ways().year().stream()
        .map(Group::host)
        .distinct()
        .filter(each -> !cast.employers().contains(each))
        .forEach(each -> register(each, OrganizationKind.COMPANY));
    List<OrganizationId> parties = parties();
    for (OrganizationId party : parties) {
      say(
          7,
          plan.programAdmin(),
          new AppointOfficeHolder(
              party,
              HEAD,
              holder(party),
              Personal.of(
                  holder(party),
                  Names.of(plan.chance(), "holder", parties.indexOf(party), Sex.MALE, false)),
              party.equals(cast.providers().getFirst().id()),
              inOffice));
    }
  }

  private void register(Body body, OrganizationKind kind) {
    say(
        7,
        plan.programAdmin(),
        new RegisterOrganization(body.id(), kind, body.name(), body.seat()));
  }

  private List<District> requesting() {
    return plan.year().stream()
        .filter(TrainingClass::reserved)
        .map(TrainingClass::home)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .toList();
  }

  private void agreements() {
    for (Course course : plan.courses()) {
      say(
          8,
          plan.authority(),
          new PublishScheme(course.schemeId(), course.title(), course.terms()));
    }
    List<OrganizationId> umbrella =
        List.of(plan.cast().office().id(), plan.cast().lsps().getFirst().body().id());
    say(
        8,
        plan.programAdmin(),
        new DraftAgreement(
            plan.mou(),
            AgreementKind.MOU,
            umbrella,
            new AgreementTerms(Set.of(), "Pelatihan dan sertifikasi tenaga kerja", term, 0, null)));
    say(
        8,
        plan.head(),
        new SignAgreement(plan.mou(), plan.frame().signed(), signatories(umbrella)));
    say(
        8,
        plan.programAdmin(),
        new DraftAgreement(
            plan.pks(),
            AgreementKind.PKS,
            parties(),
            new AgreementTerms(
                schemes(plan.courses()),
                "Pelaksanaan pelatihan dan uji kompetensi " + plan.frame().fiscalYear(),
                term,
                0,
                null)));
    say(8, plan.programAdmin(), new AttachPks(plan.pks(), plan.mou()));
    say(
        8,
        plan.head(),
        new SignAgreement(plan.pks(), plan.frame().signed(), signatories(parties())));
  }

  private List<OrganizationId> parties() {
    var parties = new ArrayList<OrganizationId>();
    parties.add(plan.cast().office().id());
    plan.cast().providers().forEach(each -> parties.add(each.id()));
    plan.cast().lsps().forEach(each -> parties.add(each.body().id()));
    if (plan.ways().founding() != null) {
      parties.add(plan.ways().founding().office().id());
    }
    return parties;
  }

  private static PersonId holder(OrganizationId party) {
    return new PersonId("per-head-" + party.value());
  }

  private static List<Signatory> signatories(List<OrganizationId> parties) {
    return parties.stream().map(each -> new Signatory(each, HEAD, holder(each))).toList();
  }

  /// In a fixed order, so that the script is the same wherever it is built.
  private static Set<SchemeId> schemes(List<Course> courses) {
    var schemes = new LinkedHashSet<SchemeId>();
    courses.forEach(course -> schemes.add(course.schemeId()));
    return Collections.unmodifiableSet(schemes);
  }

  private void certificationBody(Lsp lsp) {
    say(
        10,
        plan.authority(),
        new GrantLspLicence(
            LicenceId.of(lsp.body().id()),
            lsp.body().id(),
            lsp.type(),
            "BNSP-LSP-CONTOH-%d-ID".formatted(plan.cast().lsps().indexOf(lsp) + 1),
            schemes(lsp.courses().stream().filter(c -> c.added() == null).toList()),
            licensed));
    for (Tuk tuk : lsp.tuks()) {
      say(
          10,
          plan.lspAdmin(lsp),
          new RegisterTuk(tuk.id(), tuk.kind(), tuk.owner(), tuk.place(), tuk.seats()));
      for (Course course : lsp.courses()) {
        if (course.added() == null) {
          script.add(
              plan.at(epoch, 10), plan.lspAdmin(lsp), verified(plan, lsp, tuk, course, epoch));
        }
      }
    }
  }

  private void assessors() {
    for (Staff.Assessor each : staff.assessors()) {
      say(
          10,
          plan.authority(),
          new RegisterAssessor(
              each.id(),
              each.person(),
              Personal.of(each.person(), each.name()),
              Personal.of(each.person(), "MET.000.0%05d CONTOH".formatted(90_000 + each.number())),
              each.fields(),
              each.until() == null ? licensed : new Period(licensed.from(), each.until())));
      say(
          10,
          plan.lspAdmin(each.lsp()),
          new JoinLsp(each.id(), each.lsp().body().id(), licensed.from()));
    }
  }

  private void say(int hour, Actor actor, Command command) {
    script.add(plan.at(epoch, hour), actor, command);
  }
}
