package id.jejak.command.program;

import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramCancelled;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.program.ReservedQuotaSet;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A programme of Banyuasin with 416 seats.
final class Examples {
  static final ProgramId PROGRAM = new ProgramId("prog-bny-2023");
  static final OrganizationId OFFICE = new OrganizationId("org-disnaker-banyuasin");
  static final OrganizationId BLK = new OrganizationId("org-blk-banyuasin");
  static final OrganizationId CAMAT = new OrganizationId("org-camat-rantau-bayur");
  static final AgreementId PKS = new AgreementId("agr-pks");
  static final SchemeId SCHEME = new SchemeId("sch-otomotif");
  static final TrainingType OTO = new TrainingType("OTO");
  static final RegionCode RANTAU_BAYUR = new RegionCode("16.07.11");
  static final RegionCode BETUNG = new RegionCode("16.07.05");
  static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  static final Period NOVEMBER = new Period(LocalDate.of(2022, 11, 28), LocalDate.of(2022, 12, 9));
  static final ProgramPlanned PLANNED =
      new ProgramPlanned(PROGRAM, "Pelatihan 2023", OFFICE, null, PKS, 2023, YEAR);
  static final TrainingTypeAdded OTO_ADDED =
      new TrainingTypeAdded(PROGRAM, OTO, "Otomotif", new SchemeVersion(SCHEME, 1));
  static final AgreementDrafted DRAFTED =
      new AgreementDrafted(
          PKS,
          AgreementKind.PKS,
          List.of(OFFICE, BLK),
          new AgreementTerms(
              Set.of(SCHEME),
              "Pelatihan 2023",
              new Period(LocalDate.of(2022, 11, 1), YEAR.to()),
              0,
              null));
  static final AgreementSigned SIGNED =
      new AgreementSigned(PKS, LocalDate.of(2022, 11, 1), List.of());
  static final QuotaSet QUOTA = new QuotaSet(PROGRAM, ProgramTrack.TRAINING, 416);
  static final ProgramCancelled CANCELLED = new ProgramCancelled(PROGRAM, "anggaran dicabut");
  static final RegistrationOpened OPENED = new RegistrationOpened(PROGRAM, 1, NOVEMBER);
  static final RegistrationClosed CLOSED = new RegistrationClosed(PROGRAM, 1);

  private Examples() {}

  static ReservedQuotaSet reserved(RegionCode district, int seats) {
    return new ReservedQuotaSet(PROGRAM, OTO, district, seats, CAMAT);
  }
}
