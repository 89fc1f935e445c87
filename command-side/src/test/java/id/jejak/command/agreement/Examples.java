package id.jejak.command.agreement;

import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.organization.OfficeHolderAppointed;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The labour office of Banyuasin and a certification body of Serang, in 2023.
final class Examples {
  static final OrganizationId OFFICE = new OrganizationId("org-disnaker-banyuasin");
  static final OrganizationId LSP = new OrganizationId("org-lsp-serang");
  static final AgreementId MOU = new AgreementId("agr-mou");
  static final AgreementId PKS = new AgreementId("agr-pks");
  static final SchemeId SCHEME = new SchemeId("sch-otomotif");
  static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  static final PersonId SITI = new PersonId("per-siti");
  static final PersonId BUDI = new PersonId("per-budi");
  static final Signatory SITI_SIGNS = new Signatory(OFFICE, "Kepala Dinas", SITI);
  static final Signatory BUDI_SIGNS = new Signatory(LSP, "Direktur", BUDI);
  static final AgreementDrafted MOU_DRAFTED =
      new AgreementDrafted(
          MOU,
          AgreementKind.MOU,
          List.of(OFFICE, LSP),
          new AgreementTerms(Set.of(), "Kerja sama", YEAR, 0, null));
  static final AgreementDrafted PKS_DRAFTED =
      new AgreementDrafted(PKS, AgreementKind.PKS, List.of(OFFICE, LSP), terms(YEAR));
  static final AgreementSigned MOU_SIGNED =
      new AgreementSigned(MOU, day(1, 9), List.of(SITI_SIGNS, BUDI_SIGNS));
  static final AgreementSigned PKS_SIGNED =
      new AgreementSigned(PKS, day(1, 9), List.of(SITI_SIGNS, BUDI_SIGNS));

  static final AgreementTerms LONGER =
      terms(new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)));

  private Examples() {}

  static AgreementTerms terms(Period term) {
    return new AgreementTerms(Set.of(SCHEME), "Sertifikasi", term, 0, null);
  }

  static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  static OfficeHolderAppointed appointed(Signatory who, boolean acting, Period term) {
    return new OfficeHolderAppointed(
        who.organization(),
        who.office(),
        who.holder(),
        Personal.of(who.holder(), "Nama"),
        acting,
        term);
  }
}
